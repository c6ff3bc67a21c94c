export function RatingView() {
  return <p>rating</p>;
}
