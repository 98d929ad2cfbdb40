"""Opens a project of QGIS without a screen, prints its layout, and says what stands where on the sheet, a line each.

print-project.py PROJECT DAY PICTURE
"""
import sys

from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsProject,
)


def say(*parts):
    print(*parts, sep="|")


def right_and_bottom(item):
    box = item.rectWithFrame()
    return round(item.pos().x() + box.width()), round(item.pos().y() + box.height())


application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
project.read(sys.argv[1])
layout = project.layoutManager().layouts()[0]
QgsExpressionContextUtils.setLayoutVariable(layout, "day", sys.argv[2])
layout.refresh()
settings = QgsLayoutExporter.ImageExportSettings()
settings.dpi = 100
say("printed", QgsLayoutExporter(layout).exportToImage(sys.argv[3], settings) == QgsLayoutExporter.Success)
say("layout", layout.name())
for item in layout.items():
    if isinstance(item, QgsLayoutItemMap):
        say("map", item.temporalRange().begin().toUTC().toString("yyyy-MM-dd hh:mm"), item.displayName())
    elif isinstance(item, QgsLayoutItemLabel):
        say("text", item.displayName(), item.currentText().replace("\n", " / "))
    elif isinstance(item, QgsLayoutItemLegend):
        say("legend", *(layer.name() for layer in item.model().rootGroup().findLayers()))
        for layer in item.model().rootGroup().findLayers():
            say("explained", layer.name(), *sorted(look.data(0) for look in item.model().layerLegendNodes(layer)))
        say("fits", "legend", *right_and_bottom(item))
    elif isinstance(item, QgsLayoutItemScaleBar):
        say("scale", item.unitLabel(), item.unitsPerSegment())
