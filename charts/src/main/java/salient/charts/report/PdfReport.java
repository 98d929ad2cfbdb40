package salient.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.PdfTag;
import salient.charts.draw.Style;
import salient.charts.draw.Type;

/** A report as PDF on A4 paper. */
final class PdfReport {
    private static final Type TITLE = Type.bold(21);
    private static final Type SUBTITLE = Type.regular(11);
    private static final Type SECTION = Type.bold(15);
    private static final Type PART = Type.bold(10.5);
    private static final Type BODY = Type.regular(8.6);
    private static final Type CAPTION = Type.regular(7.2);
    private static final Type VALUE = Type.bold(12.5).condensed();
    private static final Type LABEL = Type.regular(7.4);
    private static final Type NOTE = Type.regular(7.6);
    private static final double NOTE_LEADING = 10.8;
    private static final double BESIDE_GAP = 12;
    private static final double BODY_LEADING = 12.8;
    private static final double CAPTION_LEADING = 10.4;
    /** What a heading under a heading takes up. */
    private static final double HEADINGS = 36;
    /** What the heading of a part takes up, with the room before it. */
    private static final double PART_HEADING = 12 + 1.35 * 10.5 + 8;
    /** The same of a section. */
    private static final double SECTION_HEADING = 20 + 1.35 * 15 + 8;

    private static final int FACTS_ACROSS = 3;
    /** Where the pages stand in the contents, from the left edge of the text. */
    private static final double CONTENTS_PAGE = 260;

    private final PageFlow flow;

    private PdfReport(PageFlow flow) {
        this.flow = flow;
    }

    static byte[] write(Report report) {
        // Set twice: the pages of sections are known only when all of it has been set.
        List<PageFlow.SectionStart> sections = set(report, List.of()).sections();
        return set(report, sections).write(report.foot());
    }

    /** @param sections where they begin; none if that is not known yet */
    private static PageFlow set(Report report, List<PageFlow.SectionStart> sections) {
        PageFlow flow = new PageFlow(report.title());
        PdfReport pdf = new PdfReport(flow);
        flow.within(PdfTag.Role.TITLE, () -> flow.lines(report.title(), TITLE, Ink.TEXT, 26, 0));
        flow.within(PdfTag.Role.PARAGRAPH, () -> flow.lines(report.subtitle(), SUBTITLE, Ink.QUIET, 17, 0));
        List<Block> blocks = new ArrayList<>(report.blocks());
        flow.within(PdfTag.Role.CONTENTS, () -> pdf.contents(blocks, sections));
        for (int i = 0; i < blocks.size(); i++) {
            pdf.putForward(blocks, i);
            if (blocks.get(i) instanceof Block.Heading heading) {
                boolean chained = i + 2 < blocks.size() && blocks.get(i + 1) instanceof Block.Heading;
                pdf.heading(
                        heading,
                        chained
                                ? HEADINGS + least(blocks.get(i + 2))
                                : i + 1 < blocks.size() ? least(blocks.get(i + 1)) : 0);
            } else {
                pdf.add(blocks.get(i));
            }
        }
        return flow;
    }

    /**
     * Where a picture with a heading finds no room on the page, the first of those that follow it and do is put before it,
     * so that no page is left half empty.
     */
    private void putForward(List<Block> blocks, int at) {
        boolean section = blocks.get(at) instanceof Block.Heading heading && heading.level() == 1;
        int first = section ? at + 1 : at;
        double room = flow.left() - (section ? SECTION_HEADING : 0);
        for (int i = first; isPictured(blocks, i); i += 2) {
            if (PART_HEADING + least(blocks.get(i + 1)) <= room) {
                blocks.addAll(first, List.of(blocks.remove(i), blocks.remove(i)));
                return;
            }
        }
    }

    /** Whether a heading of a part stands at {@code at}, and a picture under it. */
    private static boolean isPictured(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && blocks.get(at) instanceof Block.Heading heading
                && heading.level() == 2
                && blocks.get(at + 1) instanceof Block.Picture;
    }

    /** The sections, each with its page. */
    private void contents(List<Block> blocks, List<PageFlow.SectionStart> sections) {
        flow.skip(12);
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                Optional<PageFlow.SectionStart> start =
                        number < sections.size() ? Optional.of(sections.get(number)) : Optional.empty();
                flow.within(
                        PdfTag.Role.CONTENTS_ITEM,
                        () -> flow.within(PdfTag.Role.LINK, () -> contentsLine(heading.text(), start)));
                number++;
            }
        }
        flow.skip(4);
    }

    private void contentsLine(String section, Optional<PageFlow.SectionStart> start) {
        flow.lines(section, BODY, Ink.TEXT, BODY_LEADING, 0);
        String page = start.map(known -> String.valueOf(known.page() + 1)).orElse("");
        double y = flow.y() - 0.3 * BODY.sizePx();
        flow.add(Mark.Text.of("contents", page, PageFlow.LEFT + CONTENTS_PAGE, y, BODY, Ink.QUIET)
                .at(Mark.Anchor.END));
        start.ifPresent(known -> flow.link(CONTENTS_PAGE, BODY_LEADING, known.bookmark()));
    }

    /** What of {@code block} must stand on the page of its heading. */
    private static double least(Block block) {
        if (block instanceof Block.Picture picture) {
            double height = height(picture.drawing().list()) + 2 + captionHeight(picture);
            return Math.min(PageFlow.room() - PART_HEADING, height);
        }
        if (block instanceof Block.Beside beside) {
            return Math.min(PageFlow.room() - 60, besideHeight(beside));
        }
        return 5 * BODY_LEADING;
    }

    private static double captionHeight(Block.Picture picture) {
        return CAPTION.wrap(picture.caption(), PageFlow.TEXT).size() * CAPTION_LEADING;
    }

    private static double height(DisplayList list) {
        return PageFlow.TEXT * list.heightPx() / list.widthPx();
    }

    private void heading(Block.Heading heading, double least) {
        boolean section = heading.level() == 1;
        Type type = section ? SECTION : PART;
        double leading = 1.35 * type.sizePx();
        flow.skip(section ? 20 : 12);
        flow.need(leading + 8 + least);
        flow.bookmark(heading.level(), heading.text());
        flow.within(
                section ? PdfTag.Role.SECTION : PdfTag.Role.PART,
                () -> flow.lines(heading.text(), type, Ink.TEXT, leading, 0));
        if (section) {
            flow.rule(PageFlow.LEFT, flow.y() + 1, PageFlow.TEXT, Style.line(Ink.TEXT, 0.9));
        }
        flow.advance(section ? 7 : 3);
    }

    private static double pictureWidth(Block.Beside beside) {
        return beside.picture().drawing().widthMm() * PageFlow.POINTS_PER_MM;
    }

    private static double besideHeight(Block.Beside beside) {
        DisplayList list = beside.picture().drawing().list();
        return pictureWidth(beside) * list.heightPx() / list.widthPx() + CAPTION_LEADING + 4;
    }

    /** Picture at the left and list at the right; what of the list finds no room beside the picture goes on under it. */
    private void beside(Block.Beside beside) {
        double width = pictureWidth(beside);
        flow.need(besideHeight(beside));
        double top = flow.y();
        picture(beside.picture(), width);
        double bottom = flow.y();
        flow.backTo(Math.min(top, bottom) - 2);
        flow.within(PdfTag.Role.LIST, () -> besideItems(beside.bullets().items(), width + BESIDE_GAP, bottom));
        flow.skip(4);
    }

    private void besideItems(List<String> items, double indent, double bottom) {
        List<String> under = new ArrayList<>();
        for (String item : items) {
            double height = NOTE.wrapWhole(item, PageFlow.TEXT - indent).size() * NOTE_LEADING;
            if (under.isEmpty() && flow.y() + height <= bottom) {
                flow.within(PdfTag.Role.ITEM, () -> body(item, NOTE, NOTE_LEADING, indent));
                flow.advance(3);
            } else {
                under.add(item);
            }
        }
        flow.backTo(bottom);
        if (!under.isEmpty()) {
            flow.skip(4);
            under.forEach(this::bullet);
        }
    }

    private void body(String item, Type type, double leading, double indent) {
        flow.within(PdfTag.Role.ITEM_BODY, () -> flow.lines(item, type, Ink.TEXT, leading, indent));
    }

    private void picture(Block.Picture picture, double width) {
        double mostHeight = PageFlow.room() - PART_HEADING - 2 - captionHeight(picture);
        flow.within(
                PdfTag.Role.FIGURE,
                picture.alt(),
                () -> flow.picture(picture.drawing().list(), width, mostHeight));
        flow.advance(2);
        flow.within(PdfTag.Role.PARAGRAPH, () -> flow.lines(picture.caption(), CAPTION, Ink.QUIET, CAPTION_LEADING, 0));
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            flow.within(PdfTag.Role.PARAGRAPH, () -> flow.lines(paragraph.text(), BODY, Ink.TEXT, BODY_LEADING, 0));
            flow.skip(5);
        } else if (block instanceof Block.Bullets bullets) {
            flow.within(PdfTag.Role.LIST, () -> bullets.items().forEach(this::bullet));
            flow.skip(4);
        } else if (block instanceof Block.Beside both) {
            beside(both);
        } else if (block instanceof Block.Facts facts) {
            flow.within(PdfTag.Role.LIST, () -> facts(facts.facts()));
            flow.skip(6);
        } else if (block instanceof Block.Table table) {
            PdfTable.set(flow, table);
        } else if (block instanceof Block.Picture picture) {
            picture(picture, PageFlow.TEXT);
            flow.skip(6);
        }
    }

    private void bullet(String item) {
        flow.need(BODY_LEADING);
        double y = flow.y() + BODY_LEADING;
        flow.within(PdfTag.Role.ITEM, () -> {
            Mark bullet = Mark.Text.of("bullet", "•", PageFlow.LEFT + 2, y - 0.3 * BODY.sizePx(), BODY, Ink.QUIET);
            flow.within(PdfTag.Role.LABEL, () -> flow.add(bullet));
            body(item, BODY, BODY_LEADING, 11);
        });
        flow.skip(1.5);
    }

    private void facts(List<Block.Fact> facts) {
        double each = PageFlow.TEXT / FACTS_ACROSS;
        double high = 46;
        for (int first = 0; first < facts.size(); first += FACTS_ACROSS) {
            flow.need(high);
            for (int i = first; i < Math.min(facts.size(), first + FACTS_ACROSS); i++) {
                Block.Fact fact = facts.get(i);
                double x = PageFlow.LEFT + (i - first) * each;
                flow.rule(x, flow.y() + 2, each - 12, Style.line(Ink.HAIRLINE, 0.6));
                flow.within(PdfTag.Role.ITEM, () -> flow.within(PdfTag.Role.ITEM_BODY, () -> fact(fact, x, each - 12)));
            }
            flow.advance(high);
        }
    }

    private void fact(Block.Fact fact, double x, double width) {
        double y = flow.y();
        Type type = VALUE;
        while (type.widthPx(fact.value()) > width && type.sizePx() > LABEL.sizePx()) {
            type = Type.bold(type.sizePx() - 0.5).condensed();
        }
        flow.add(Mark.Text.of("value", type.cut(fact.value(), width) + " ", x, y + 18, type, Ink.TEXT));
        double line = y + 29;
        for (String text : PageFlow.read(fact.label(), LABEL.wrap(fact.label(), width))) {
            flow.add(Mark.Text.of("label", text, x, line, LABEL, Ink.QUIET));
            line += 9.6;
        }
    }
}
