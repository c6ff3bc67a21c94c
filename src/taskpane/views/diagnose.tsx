export function DiagnoseView() {
  return <p>diagnose</p>;
}
