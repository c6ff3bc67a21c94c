export function StartView() {
  return <p>start</p>;
}
