"""Opens a project of QGIS without a screen and says what it shows, a line each.

usage: look-at-project.py PROJECT [DAY...]   and, with PICTURE=FILE in the environment, draws the first DAY of it
"""
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayerTemporalContext,
)


def days(text):
    day = QDate.fromString(text, "yyyy-MM-dd")
    begin = QDateTime(day, QTime(0, 0), Qt.UTC)
    return QgsDateTimeRange(begin, begin.addDays(1), True, False)


def shown(layer, span):
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    request = QgsFeatureRequest()
    request.setFilterExpression(layer.temporalProperties().createFilterString(context, span))
    return layer.getFeatures(request)


def draw(project, span, path):
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setLayers([node.layer() for node in project.layerTreeRoot().findLayers() if node.isVisible()])
    settings.setExtent(QgsReferencedRectangle(project.viewSettings().defaultViewExtent()) if False else extent(project))
    settings.setOutputSize(QSize(1280, 960))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor("#ffffff"))
    settings.setTemporalRange(span)
    settings.setIsTemporal(True)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(path)


def extent(project):
    from qgis.PyQt.QtXml import QDomDocument
    from qgis.core import QgsRectangle

    document = QDomDocument()
    document.setContent(open(project.fileName(), encoding="utf-8").read())
    canvas = document.elementsByTagName("mapcanvas").at(0).firstChildElement("extent")
    return QgsRectangle(*[float(canvas.firstChildElement(k).text()) for k in ("xmin", "ymin", "xmax", "ymax")])


def main(path, *asked):
    project = QgsProject.instance()
    print("read", project.read(path), project.title(), project.crs().authid())
    span = project.timeSettings().temporalRange()
    print("time", span.begin().toString(Qt.ISODate), span.end().toString(Qt.ISODate))
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        renderer = layer.renderer()
        looks = [c.value() for c in renderer.categories()] if renderer.type() == "categorizedSymbol" else []
        print(
            "layer",
            layer.id(),
            "valid" if layer.isValid() else "broken",
            "on" if node.isVisible() else "off",
            renderer.type(),
            "labelled" if layer.labelsEnabled() else "plain",
            "timed" if layer.temporalProperties().isActive() else "untimed",
            " ".join(looks),
        )
        for day in asked:
            for feature in shown(layer, days(day)):
                names = layer.fields().names()
                key = [str(feature[name]) for name in ("place", "control", "sides", "look") if name in names]
                print("shown", day, layer.id(), *key, sep="|")
        for feature in layer.getFeatures():
            from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsExpression

            context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
            context.setFeature(feature)
            print("tip", layer.id(), QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context), sep="|")
            break
    if "PICTURE" in os.environ and asked:
        draw(project, days(asked[0]), os.environ["PICTURE"])


application = QgsApplication([], False)
application.initQgis()
main(*sys.argv[1:])
application.exitQgis()
