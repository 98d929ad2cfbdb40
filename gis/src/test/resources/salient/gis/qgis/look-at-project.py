"""Opens a project of QGIS without a screen and says what it shows, a line each, its parts joined by bars.

look-at-project.py PROJECT [DAY...]: what is shown on each day; with PICTURE=FILE in the environment, draws the first one.
"""
import os
import sys

from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayerTemporalContext,
)
from qgis.gui import QgsTemporalControllerWidget
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument


def say(*parts):
    print(*parts, sep="|")


def all_of(text):
    """A day as the Temporal Controller steps through it."""
    begin = QDateTime(QDate.fromString(text, "yyyy-MM-dd"), QTime(0, 0), Qt.UTC)
    return QgsDateTimeRange(begin, begin.addDays(1), True, False)


def shown(layer, span):
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    request = QgsFeatureRequest()
    request.setFilterExpression(layer.temporalProperties().createFilterString(context, span))
    return layer.getFeatures(request)


def filled(template, layer, feature):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(template, context)


def extent(project):
    document = QDomDocument()
    with open(project.fileName(), encoding="utf-8") as file:
        document.setContent(file.read())
    canvas = document.elementsByTagName("mapcanvas").at(0).firstChildElement("extent")
    return QgsRectangle(*(float(canvas.firstChildElement(k).text()) for k in ("xmin", "ymin", "xmax", "ymax")))


def draw(project, layers, span, path):
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setLayers(layers)
    settings.setExtent(extent(project))
    settings.setOutputSize(QSize(1280, 960))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor("#ffffff"))
    settings.setTemporalRange(span)
    settings.setIsTemporal(True)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(path)


def look_at(layer, is_on, days):
    renderer = layer.renderer()
    timed = layer.temporalProperties().isActive()
    say(
        "layer",
        layer.id(),
        "valid" if layer.isValid() else "broken",
        "on" if is_on else "off",
        "labelled" if layer.labelsEnabled() else "unlabelled",
        "timed" if timed else "untimed",
        renderer.type(),
        *([category.value() for category in renderer.categories()] if renderer.type() == "categorizedSymbol" else []),
    )
    for day in days:
        names = layer.fields().names()
        for feature in shown(layer, all_of(day)):
            say("shown", layer.id(), day, *(feature[name] for name in ("place", "look") if name in names))
    for feature in layer.getFeatures():
        say("tip", layer.id(), filled(layer.mapTipTemplate(), layer, feature))
        say("name", layer.id(), filled("[% " + layer.displayExpression() + " %]", layer, feature))
        break


def main(path, *days):
    # What the panel of the Temporal Controller makes of a project when it is read.
    controller = QgsTemporalControllerWidget()
    project = QgsProject.instance()
    say("project", "read" if project.read(path) else project.error(), project.title(), project.crs().authid())
    span = project.timeSettings().temporalRange()
    say("time", span.begin().toString(Qt.ISODate), span.end().toString(Qt.ISODate))
    shows = controller.temporalController()
    say("controller", ("off", "animated", "fixed")[shows.navigationMode()], shows.totalFrameCount())
    nodes = project.layerTreeRoot().findLayers()
    for node in nodes:
        look_at(node.layer(), node.isVisible(), days)
    if "PICTURE" in os.environ and days:
        draw(project, [node.layer() for node in nodes if node.isVisible()], all_of(days[0]), os.environ["PICTURE"])


application = QgsApplication([], True)
application.initQgis()
main(*sys.argv[1:])
sys.stdout.flush()
# Not even what widgets do when they go is of interest.
os._exit(0)
