"""The work of a day done with geopandas: joins cells by finding, measures the areas and the front.

usage: dissolve.py FOLDER, where salient.bench.input.PeerInput wrote its files. Prints the seconds that a day takes, or
complains and exits with status 1 if areas or lengths are not those that Salient found: work that comes to something else
is not the same work. What all days share, reading the cells, is not timed.
"""

import csv
import sys
import time
from collections import defaultdict
from pathlib import Path

import geopandas
import shapely.wkb
from pyproj import Geod

TOLERANCE = 1e-6  # of all areas of a day together, and of the front

csv.field_size_limit(sys.maxsize)


def rows(file):
    with open(file, newline="", encoding="utf-8") as lines:
        yield from csv.DictReader(lines)


def work(cells, plane, findings, fronts):
    """Areas in km² by finding, and lengths in km of the front between pairs of findings."""
    ground = cells.assign(finding=findings).dissolve(by="finding")
    areas = ground.to_crs(plane).area / 1e6
    geod = Geod(ellps="WGS84")
    lengths = {}
    for one, other in fronts:
        if one in ground.index and other in ground.index:
            line = ground.geometry[one].boundary.intersection(ground.geometry[other].boundary)
            lengths[one, other] = geod.geometry_length(line) / 1000
    return areas.to_dict(), lengths


def main(folder):
    cells = geopandas.GeoDataFrame(
        geometry=[shapely.wkb.loads(row["wkb"], hex=True) for row in rows(folder / "cells.csv")], crs="EPSG:4326"
    )
    plane = (folder / "plane.txt").read_text(encoding="utf-8").strip()
    findings = defaultdict(list)
    for row in rows(folder / "findings.csv"):
        findings[row["day"]].append(row["finding"])
    areas, fronts = defaultdict(dict), defaultdict(dict)
    for row in rows(folder / "own.csv"):
        if row["what"] == "area":
            areas[row["day"]][row["finding"]] = float(row["amount"])
        else:
            fronts[row["day"]][row["finding"], row["other"]] = float(row["amount"])
    seconds = 0.0
    for day, of_day in findings.items():
        start = time.perf_counter()
        found_areas, found_lengths = work(cells, plane, of_day, fronts[day])
        seconds += time.perf_counter() - start
        compare(f"{day}: area", areas[day], found_areas, sum(areas[day].values()))
        compare(f"{day}: front", fronts[day], found_lengths, sum(fronts[day].values()))
    print(f"{seconds / len(findings):.4f}")


def compare(what, own, found, whole):
    for key in own.keys() | found.keys():
        if abs(own.get(key, 0.0) - found.get(key, 0.0)) > TOLERANCE * whole:
            sys.exit(f"{what} of {key} is {own.get(key)} to Salient and {found.get(key)} to geopandas")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
