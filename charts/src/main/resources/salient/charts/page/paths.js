// Lines and areas of the record as SVG path text. A line is its first point, then the step to each next one.

export function lineText(steps) {
  return steps.length === 0 ? "" : `M${steps[0]},${steps[1]}l${steps.slice(2).join(" ")}`;
}

export function areaText(rings) {
  return rings.filter((ring) => ring.length > 0).map((ring) => lineText(ring) + "z").join("");
}
