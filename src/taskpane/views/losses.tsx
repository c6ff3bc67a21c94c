export function LossesView() {
  return <p>losses</p>;
}
