package dev.newspost.internal.credit;

import dev.newspost.Block;
import dev.newspost.Credit;
import dev.newspost.Credit.Role;
import dev.newspost.Dateline;
import dev.newspost.Metadata;
import dev.newspost.RichText;
import dev.newspost.Span;
import dev.newspost.internal.Settings;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.DatelinePhrases;
import dev.newspost.internal.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the credits of one post's blocks; for one use. */
final class CreditReader {
    /** A dateline stands in one of the story's first paragraphs. */
    private static final int OPENING = 6;

    /** Credits at a paragraph's end stand in one of the story's last paragraphs. */
    private static final int CLOSING = 4;

    private static final int LONGEST_BYLINE = 60;

    /** A paragraph that may be nothing but credits is no longer. */
    private static final int LONGEST_LINE = 160;

    /** Longer words are a paragraph of their own, not a notice. */
    private static final int LONGEST_NOTICE = 600;

    private final CreditPhrases phrases;
    private final DatelinePhrases datelines;
    private final Outlet outlet;
    private final Optional<LocalDate> published;
    private final Report report;
    private final List<Credit> credits = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();
    private final LabelBefore label;
    private Optional<Dateline> dateline = Optional.empty();
    private int firstStory;
    private int lastStory;

    private record Key(int block, Role role, String name) {}

    CreditReader(Metadata metadata, CreditPhrases phrases, Settings settings, Report report) {
        this.phrases = phrases;
        datelines = DatelinePhrases.of(settings.languages());
        label = new LabelBefore(phrases);
        outlet = new Outlet(metadata, phrases);
        published = metadata.published().map(time -> time.value().toLocalDate());
        this.report = report;
    }

    Credits read(List<Block> blocks) {
        opening(blocks);
        lastStory = lastStory(blocks);
        firstStory = firstStory(blocks);
        blocks.stream()
                .filter(block -> tells(block) && block instanceof Block.Paragraph)
                .findFirst()
                .ifPresent(
                        first -> OpeningAuthor.of(first, blocks, phrases).ifPresent(author -> add(first, author, 0)));
        for (Block block : blocks) {
            switch (block.role()) {
                case CREDIT -> credit(block);
                case STORY, LEAD -> story(block, block.index() > lastStory - CLOSING, block.index() == lastStory);
                case NOTE, COPYRIGHT, PROMO, RELATED, META -> notice(block);
                case TITLE, COMMENT -> {}
            }
        }
        credits.sort(Comparator.comparingInt((Credit credit) -> credit.span().block())
                .thenComparingInt(credit -> credit.span().start()));
        return new Credits(List.copyOf(credits), dateline);
    }

    private void credit(Block block) {
        int before = credits.size();
        Optional<Phrase> issue = block.index() > lastStory && block instanceof Block.Paragraph paragraph
                ? phrases.outletAndDay(paragraph.body())
                : Optional.empty();
        issue.ifPresentOrElse(outlet -> add(block, outlet, 0), () -> lines(block, line -> label.makers(block, line)));
        label.pass(block, credits.size() > before);
    }

    private static boolean tells(Block block) {
        return block.role() == dev.newspost.Role.STORY || block.role() == dev.newspost.Role.LEAD;
    }

    /** {@return where the first paragraph of the story stands that is longer than a line of credits; -1 without one} */
    private static int firstStory(List<Block> blocks) {
        for (Block block : blocks) {
            if (tells(block) && block instanceof Block.Paragraph && block.text().length() > LONGEST_LINE) {
                return block.index();
            }
        }
        return -1;
    }

    private static int lastStory(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (tells(block)
                    && !(block instanceof Block.Figure)
                    && !block.text().isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private void opening(List<Block> blocks) {
        int seen = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Figure || block.text().isBlank()) {
                continue;
            }
            Optional<DatelinePhrases.Found> found = Optional.empty();
            if (tells(block)) {
                seen++;
                found = block instanceof Block.Heading ? Optional.empty() : atLineStart(block, seen);
            }
            if (found.isEmpty() && block instanceof Block.Paragraph paragraph) {
                found = inMarks(paragraph, seen <= 1);
            }
            if (found.isPresent()) {
                take(block, found.get());
                return;
            }
            if (seen >= OPENING) {
                return;
            }
        }
    }

    /** {@return the dateline at the start of a block; of the first one, also of a line behind its standfirst} */
    private Optional<DatelinePhrases.Found> atLineStart(Block block, int seen) {
        String text = block.text();
        int line = seen > 1 ? -1 : text.indexOf('\n');
        Optional<DatelinePhrases.Found> found = datelines.atStart(text);
        if (found.isPresent() || line < 0 || !(block instanceof Block.Paragraph)) {
            return found;
        }
        return datelines.atStart(text.substring(line + 1)).map(behind -> behind.moved(line + 1));
    }

    /** {@return the dateline of a line of its own, or of the bold words that start a paragraph} */
    private Optional<DatelinePhrases.Found> inMarks(Block.Paragraph block, boolean first) {
        int bold = tells(block) ? endOfFirst(block.body(), RichText.MarkKind.STRONG) : 0;
        if (bold > 0) {
            Optional<DatelinePhrases.Found> found = datelines.bold(block.text(), bold);
            if (found.isPresent()) {
                return found;
            }
        }
        // "LOCAL", as a link, is a section of the page.
        boolean section =
                endOfFirst(block.body(), RichText.MarkKind.LINK) == block.text().length();
        return first && !section && (block.role() == dev.newspost.Role.META || tells(block))
                ? datelines.placeLine(block.text())
                : Optional.empty();
    }

    /** {@return where the mark ends that starts a text; 0 without one} */
    private static int endOfFirst(RichText text, RichText.MarkKind kind) {
        for (RichText.Mark mark : text.marks()) {
            if (mark.start() == 0 && mark.kind() == kind) {
                return mark.end();
            }
        }
        return 0;
    }

    private void take(Block block, DatelinePhrases.Found found) {
        Optional<LocalDate> date = found.date().flatMap(words -> Days.read(words, published));
        String text = block.text().substring(found.start(), found.end()).stripTrailing();
        Span span = new Span(block.index(), found.start(), found.start() + text.length());
        Optional<String> agency = found.agency().map(Phrase::name);
        dateline = Optional.of(new Dateline(text, agency, found.place(), date, span));
        report.decide("block " + block.index(), "opens with a dateline", "credit.dateline", block.lines());
        found.agency()
                .filter(body -> phrases.isAgency(body.name()) && !outlet.is(body.name()))
                .ifPresent(body -> add(block, body, 0));
        found.makers().forEach(maker -> add(block, maker, 0));
    }

    private void story(Block block, boolean closing, boolean last) {
        boolean edge = closing || block.index() <= firstStory;
        if (edge && glossed(block)) {
            return;
        }
        String whole = block.text();
        boolean line = whole.length() <= LONGEST_LINE;
        if (edge && block instanceof Block.Paragraph && (line || whole.indexOf('\n') > 0)) {
            int before = credits.size();
            lines(block, words -> words.length() <= LONGEST_LINE ? phrases.wholeLine(words) : List.of());
            if (line && credits.size() > before) {
                return;
            }
        }
        if (block instanceof Block.Figure || block instanceof Block.CodeBlock || block instanceof Block.Embed) {
            return;
        }
        int sign = closing ? notice(whole) : 0;
        if (sign > 0) {
            phrases.copyrightHolders(whole.substring(sign), false).forEach(holder -> add(block, holder, sign));
        }
        String text = sign > 0 ? whole.substring(0, sign) : whole;
        if (block instanceof Block.Paragraph) {
            List<Phrase> end = closing ? phrases.atEnd(text) : phrases.signature(text);
            boolean agencies = end.stream().allMatch(phrase -> phrase.role() == Role.AGENCY);
            if (!agencies || last) {
                end.forEach(phrase -> add(block, phrase, 0));
            }
        }
        boolean notice = block instanceof Block.Paragraph ? edge : block instanceof Block.BlockQuote && closing;
        if (text.length() <= LONGEST_NOTICE && (notice || phrases.speaksOfItself(text))) {
            phrases.publishers(text).forEach(phrase -> add(block, phrase, 0));
        }
    }

    /** A foreign name over the story and, in brackets below it, the same in its own letters is a byline. */
    private boolean glossed(Block block) {
        String text = block.text();
        int line = text.indexOf('\n');
        boolean two = line > 0 && text.length() <= LONGEST_BYLINE && text.indexOf('\n', line + 1) < 0;
        if (!two
                || "（(".indexOf(text.charAt(Math.min(line + 1, text.length() - 1))) < 0
                || block.index() > firstStory) {
            return false;
        }
        List<Phrase> names = phrases.makers(text.substring(0, line));
        names.forEach(name -> add(block, name, 0));
        return !names.isEmpty();
    }

    /** Reads a text that is no story: notes, notices and promotion tell makers in lines and in sentences. */
    private void notice(Block block) {
        lines(block, phrases::wholeLine);
        String text = block.text();
        // In a biography such a link only tells whom it is about.
        if (block instanceof Block.Paragraph paragraph
                && (block.role() != dev.newspost.Role.NOTE || text.length() <= LONGEST_BYLINE)) {
            authorLinks(block, paragraph.body());
        }
        if (text.length() > LONGEST_NOTICE) {
            return;
        }
        phrases.inside(text).forEach(phrase -> add(block, phrase, 0));
        phrases.signature(text).forEach(phrase -> add(block, phrase, 0));
        phrases.publishers(text).stream()
                .filter(phrase -> !outlet.isWritten(phrase.name())
                        && !(phrases.isSeries(phrase.name()) && outlet.mayOwn(phrase.name())))
                .forEach(phrase -> add(block, phrase, 0));
    }

    private void lines(Block block, Function<String, List<Phrase>> reader) {
        String text = block.text();
        boolean credit = block.role() == dev.newspost.Role.CREDIT;
        if (credit
                && block instanceof Block.Paragraph paragraph
                && !paragraph.body().marks().isEmpty()
                && !AuthorLinks.namedBy(paragraph, reader)
                && authorLinks(block, paragraph.body())) {
            return;
        }
        int start = 0;
        String before = "";
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            // "Image credit:" over "Jane Doe": nobody of those made the story.
            if (before.isEmpty() || !phrases.isPictureLine(before + " " + line)) {
                line(block, line, start, reader);
            }
            before = line;
            start = end + 1;
        }
        if (credit
                && (credits.isEmpty() || credits.get(credits.size() - 1).span().block() != block.index())) {
            phrases.publishers(text).forEach(phrase -> add(block, phrase, 0));
            // "某社山城3月4日电（记者何七）" behind the story.
            datelines.whole(text).ifPresent(found -> found.makers().forEach(maker -> add(block, maker, 0)));
        }
    }

    private void line(Block block, String line, int offset, Function<String, List<Phrase>> reader) {
        int sign = notice(line);
        boolean known = block.role() == dev.newspost.Role.COPYRIGHT && block.index() > lastStory;
        List<Phrase> holders = phrases.copyrightHolders(line, known);
        if (holders.isEmpty() && sign > 0) {
            phrases.copyrightHolders(line.substring(sign), known).forEach(phrase -> add(block, phrase, offset + sign));
        }
        holders.forEach(phrase -> add(block, phrase, offset));
        if (holders.isEmpty()) {
            reader.apply(line.substring(0, sign > 0 ? sign : line.length()))
                    .forEach(phrase -> add(block, phrase, offset));
        }
    }

    /** {@return where a copyright notice starts behind a gap at a line's end; 0 without one} */
    private static int notice(String line) {
        int sign = line.lastIndexOf('©');
        boolean gap = sign > 1 && Character.isSpaceChar(line.charAt(sign - 1));
        return gap && line.length() - sign <= LONGEST_LINE ? sign : 0;
    }

    /** A link to an author's page names one: WordPress writes name, sections and dates in one line. */
    private boolean authorLinks(Block block, RichText body) {
        boolean found = false;
        for (RichText.Mark mark : body.marks()) {
            boolean author = AuthorLinks.isOne(mark, block.role());
            String name =
                    author ? body.text().substring(mark.start(), mark.end()).strip() : "";
            if (!name.isEmpty() && !phrases.isPlaceholder(name)) {
                found = true;
                int start = body.text().indexOf(name, mark.start());
                add(block, new Phrase(Role.AUTHOR, Optional.empty(), name, start, start + name.length()), 0);
            }
        }
        return found;
    }

    private void add(Block block, Phrase phrase, int offset) {
        Span span = new Span(block.index(), phrase.start() + offset, phrase.end() + offset);
        boolean own = (phrase.role() == Role.AGENCY || phrase.role() == Role.AUTHOR || phrase.role() == Role.REPORTER)
                && phrases.isBody(phrase.name())
                && outlet.is(phrase.name());
        // The same person in the same role is listed once per place where it stands.
        if (own || !seen.add(new Key(block.index(), phrase.role(), phrase.name()))) {
            return;
        }
        credits.add(new Credit(phrase.role(), phrase.label(), phrase.name(), span));
        report.decide("credit " + phrase.name(), phrase.role().name(), "credit.phrase", block.lines());
    }
}
