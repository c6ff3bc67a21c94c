export function HearingView() {
  return <p>hearing</p>;
}
