package dev.newspost.internal.story.draft;

import dev.newspost.RichText;
import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts a body into drafts: leaf blocks and the runs between two line breaks, pictures, embeds and breaks, in one walk
 * that needs no stack.
 */
public final class Cutter {
    private static final int APART = Hint.CAPTION.bit | Hint.CREDIT.bit | Hint.COPYRIGHT.bit;

    private static final int CAPTIONS = Hint.CAPTION.bit | Hint.FIGCAPTION.bit;

    private final HintReader hints;
    private final PictureReader reader;
    private final int maxDrafts;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final TextBuilder run = new TextBuilder();
    private Region region;
    private Region runRegion;
    private Element runSource;
    private Element runFirst;
    private int links;
    private int seen;
    private int seenBefore;
    private int inline;
    private int runAny;
    private int runAll;
    private final Deque<Integer> inlines = new ArrayDeque<>();
    private boolean full;
    private final List<RichText> overflow = new ArrayList<>();

    private Cutter(LanguagePacks packs, PictureReader reader, int maxDrafts) {
        this.hints = new HintReader(packs);
        this.reader = reader;
        this.maxDrafts = maxDrafts;
    }

    /**
     * What was cut.
     *
     * @param drafts the drafts, in order
     * @param full whether there were more than the limit; the words of the further ones stand in the last one
     */
    public record Cut(List<Draft> drafts, boolean full) {}

    /**
     * {@return a body's drafts}
     *
     * @param body the body
     * @param packs the words of classes
     * @param reader reads pictures
     * @param maxDrafts how many drafts to make
     */
    public static Cut cut(Element body, LanguagePacks packs, PictureReader reader, int maxDrafts) {
        Cutter cutter = new Cutter(packs, reader, maxDrafts);
        cutter.walk(body);
        return new Cut(cutter.drafts, cutter.full);
    }

    private void walk(Element body) {
        enterRegion(body);
        Node node = body.childNodeSize() > 0 ? body.childNode(0) : body;
        while (!node.equals(body)) {
            boolean open = enter(node);
            if (open && node.childNodeSize() > 0) {
                node = node.childNode(0);
            } else {
                if (open) {
                    leave((Element) node);
                }
                node = after(node, body);
            }
        }
        endRun();
        leaveRegion();
        int total = regions.get(0).chars();
        Claims.settle(regions, drafts);
        regions.forEach(r -> r.inherit(total));
        pourOverflow();
    }

    private Node after(Node last, Element body) {
        Node node = last;
        while (!node.equals(body) && node.nextSibling() == null) {
            node = node.parent();
            if (!node.equals(body)) {
                leave((Element) node);
            }
        }
        return node.equals(body) ? body : node.nextSibling();
    }

    /** {@return whether to go into the node; a node that is entered is left} */
    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            words(text.getWholeText(), text.parent());
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (Tags.UNSEEN.contains(name)) {
            return false;
        }
        if (name.equals("br")) {
            run.lineBreak();
            return false;
        }
        if (Tags.PICTURES.contains(name)) {
            picture(element);
            return false;
        }
        if (name.equals("noscript")) {
            noscript(element);
            return false;
        }
        return enterOther(element, name);
    }

    private boolean enterOther(Element element, String name) {
        if (name.equals("hr")) {
            endRun();
            add(new Draft(Kind.BREAK, region, element, RichText.EMPTY));
            return false;
        }
        if (Tags.EMBEDS.containsKey(name)) {
            endRun();
            Draft embed = Draft.of(Embeds.read(element), region, element);
            embed.inline(hints(element), hints(element));
            add(embed);
            return !Tags.FALLBACK.contains(name);
        }
        if (name.equals("newspost-template")) {
            startRun(element);
            run.template(element.attr("source"));
            return false;
        }
        if (name.equals("pre")) {
            endRun();
            code(element);
            return false;
        }
        if (isBlock(element, name)) {
            endRun();
            enterRegion(element);
        } else {
            enterInline(element, name);
        }
        return true;
    }

    private void leave(Element element) {
        String name = element.normalName();
        if (Tags.EMBEDS.containsKey(name)) {
            return;
        }
        if (region.isOf(element)) {
            endRun();
            leaveRegion();
        } else {
            inline = inlines.pop();
            if (isMark(element, name)) {
                run.close();
                links -= name.equals("a") ? 1 : 0;
            }
        }
    }

    private boolean isBlock(Element element, String name) {
        if (Tags.BLOCKS.contains(name)) {
            return true;
        }
        // A time, a caption or a credit that stands by itself in a box is a piece of its own.
        boolean apart = name.equals("time") || (hints(element) & APART) != 0;
        return apart && !Tags.SENTENCES.contains(region.element().normalName()) && links == 0;
    }

    private void enterInline(Element element, String name) {
        if (links == 0 && name.equals("a") && run.endsInLink() && Elements.holdsOnlyLinks(element.parent())) {
            // Links that touch are shown below each other: headlines of other stories, tags.
            run.lineBreak();
        }
        inlines.push(inline);
        inline |= hints(element) | Elements.inlineHints(element, name);
        if (isMark(element, name)) {
            MarkKind kind = Tags.MARKS.get(name);
            run.open(
                    kind == null ? MarkKind.SCREEN_READER : kind,
                    kind == MarkKind.LINK ? Optional.of(element.attr("href")) : Optional.empty());
            links += name.equals("a") ? 1 : 0;
        }
    }

    private boolean isMark(Element element, String name) {
        return name.equals("a")
                ? element.hasAttr("href")
                : Tags.MARKS.containsKey(name) || (hints(element) & Hint.SCREEN_READER.bit) != 0;
    }

    /** {@return what an element's attributes say; whoever has a name of their own in a caption made the picture} */
    private int hints(Element element) {
        int own = hints.of(element);
        boolean maker = (own & Hint.BYLINE.bit) != 0 && region != null && (region.own() & CAPTIONS) != 0;
        return maker ? own | Hint.CREDIT.bit : own;
    }

    private void enterRegion(Element element) {
        int own = hints(element) | Elements.hints(element);
        region = new Region(element, region, Elements.structure(element, region), own, seen);
        regions.add(region);
    }

    private void leaveRegion() {
        region.leave();
        region = region.parent();
    }

    private void words(String words, Node inside) {
        int i = 0;
        while (i < words.length()) {
            if (Letters.blank(words.charAt(i))) {
                run.append(words.charAt(i++));
                continue;
            }
            int start = i;
            while (i < words.length() && !Letters.blank(words.charAt(i))) {
                i++;
            }
            if (run.endsBeforeNext()) {
                endRun();
            }
            if (runRegion == null) {
                runFirst = (Element) inside;
            }
            startRun(region.element());
            seen += i - start;
            region.count(i - start, links > 0 ? i - start : 0);
            runAny |= inline;
            runAll &= inline;
            run.append(words, start, i);
        }
    }

    private void startRun(Element source) {
        if (runRegion == null) {
            runRegion = region;
            runSource = source;
            seenBefore = seen;
            runAny = 0;
            runAll = -1;
        }
    }

    private void endRun() {
        RichText text = run.take();
        Region start = runRegion;
        runRegion = null;
        if (start == null) {
            return;
        }
        if (text.text().isEmpty()) {
            for (Mark mark : text.marks()) {
                mark.source().ifPresent(source -> add(Draft.of(Embeds.template(source), start, runSource)));
            }
            return;
        }
        String name = start.element().normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        Draft draft = new Draft(heading ? Kind.HEADING : Kind.PARAGRAPH, start, runSource, text);
        draft.inline(runAny, runAll);
        draft.startsIn(runFirst);
        draft.visible(seen - seenBefore);
        if (heading) {
            draft.level(name.charAt(1) - '0');
        }
        add(draft);
    }

    private void picture(Element element) {
        if (Embeds.isStill(element)) {
            endRun();
            add(Draft.of(Embeds.still(element), region, element));
            return;
        }
        reader.read(element, Hint.of(hints(element))).ifPresent(picture -> {
            endRun();
            add(Draft.of(picture, region, element));
        });
    }

    private void noscript(Element element) {
        for (Element picture : element.getElementsByTag("img")) {
            picture(picture);
        }
    }

    private void code(Element element) {
        String code = Elements.code(element);
        if (!Letters.blank(code)) {
            int visible = Marks.visible(code, 0, code.length());
            seen += visible;
            region.count(visible, 0);
            add(new Draft(Kind.CODE, region, element, RichText.of(code)));
        }
    }

    private void add(Draft draft) {
        if (drafts.size() < maxDrafts) {
            draft.order(drafts.size());
            drafts.add(draft);
            return;
        }
        full = true;
        if (draft.hasWords()) {
            overflow.add(draft.text());
        }
    }

    private void pourOverflow() {
        if (!overflow.isEmpty()) {
            Draft last = drafts.get(drafts.size() - 1);
            if (last.hasWords()) {
                overflow.add(0, last.text());
            }
            last.text(Marks.join(overflow));
        }
    }
}
