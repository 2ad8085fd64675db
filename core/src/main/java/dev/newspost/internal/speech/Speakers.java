package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.report.Report;
import dev.newspost.internal.speech.Attribution.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives each marked stretch of a story its speaker, and makes quotes of those that are speech. */
final class Speakers {
    private static final int LONGEST_SPLIT = 200;

    private final List<Line> lines;
    private final SpeechWords words;
    private final Occurrences occurrences;
    private final Report report;
    private final Grammar[] grammars;
    private final List<Utterance> all = new ArrayList<>();
    private People people = People.NOBODY;
    private Referents referents;

    Speakers(List<Line> lines, SpeechWords words, Report report) {
        this.report = report;
        this.lines = lines;
        this.grammars = new Grammar[lines.size()];
        this.words = words;
        this.occurrences = new Occurrences(lines);
        this.referents = new Referents(people, lines, words);
    }

    List<Quote> quotes() {
        if (lines.stream().anyMatch(line -> !line.pairs().isEmpty())) {
            people = People.of(lines, words);
            referents = new Referents(people, lines, words);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).pairs().isEmpty()) {
                read(i);
            }
        }
        takeFromContinuation();
        List<Quote> quotes = new ArrayList<>();
        if (all.stream().anyMatch(Utterance::isQuote)) {
            for (Utterance u : all) {
                if (u.isQuote()) {
                    quotes.add(quote(u));
                    explain(quotes.size(), quotes.get(quotes.size() - 1), u);
                }
            }
        }
        return quotes;
    }

    /** A paragraph whose mark nothing closes has the speaker of the next one, which opens again and names him. */
    private void takeFromContinuation() {
        for (int k = all.size() - 2; k >= 0; k--) {
            Utterance u = all.get(k);
            Utterance next = all.get(k + 1);
            boolean open = !u.marked.closed()
                    && u.attribution().filter(by -> !by.is(Way.ORPHAN)).isEmpty();
            boolean goesOn = next.line.passage().number() == u.line.passage().number() + 1
                    && blank(next.line.text(), 0, next.marked.open())
                    && next.attribution().filter(by -> by.is(Way.AFTER)).isPresent();
            if (open && goesOn) {
                u.attribute(next.attribution()
                        .map(by -> new Attribution(by.passage(), by.subject(), Optional.empty(), Way.AFTER)));
                u.judge(Optional.of(Quote.Kind.DIRECT), "the next paragraph goes on with it");
                next.goOn();
            }
        }
    }

    private void explain(int number, Quote quote, Utterance u) {
        if (report.explains()) {
            String speaker = quote.speakerName().or(quote::speaker).orElse("nobody named");
            report.decide("quote " + number, quote.kind() + " by " + speaker, u.rule(), Optional.empty());
        }
    }

    private Grammar grammar(Line line) {
        int number = line.passage().number();
        if (grammars[number] == null) {
            grammars[number] = line.passage().chinese()
                    ? new ChineseGrammar(words, line, occurrences, people.names())
                    : new EnglishGrammar(words, line, occurrences);
        }
        return grammars[number];
    }

    private void read(int index) {
        Line line = lines.get(index);
        Grammar grammar = grammar(line);
        List<Utterance> here = new ArrayList<>();
        for (int k = 0; k < line.pairs().size(); k++) {
            Utterance u = new Utterance(line, k);
            if (!u.holdsWords()) {
                continue;
            }
            here.add(u);
            attribute(u, here.size() < 2 ? Optional.empty() : Optional.of(here.get(here.size() - 2)), grammar, index);
        }
        for (int k = here.size() - 2; k >= 0; k--) {
            Utterance u = here.get(k);
            Utterance next = here.get(k + 1);
            boolean weak = u.attribution().isEmpty() || u.attribution().get().is(Way.ORPHAN);
            if (weak
                    && next.attribution().isPresent()
                    && next.attribution().get().is(Way.AFTER)
                    && grammar.joins(line.text().substring(u.marked.close(), next.marked.open()))) {
                u.attribute(next.attribution());
            }
        }
        for (Utterance u : here) {
            grammar.kind(u, handedDown(index));
            if (!u.isQuote()
                    && u.attribution().isPresent()
                    && u.attribution().get().is(Way.ORPHAN)) {
                u.attribute(Optional.empty());
            }
        }
        for (int k = 1; k < here.size(); k++) {
            boolean direct = here.get(k - 1)
                    .kind()
                    .filter(kind -> kind == Quote.Kind.DIRECT)
                    .isPresent();
            if (direct && here.get(k).continues() && here.get(k).isQuote()) {
                here.get(k).judge(Optional.of(Quote.Kind.DIRECT), "the second part of words that were interrupted");
            }
        }
        for (int k = 0; k < here.size(); k++) {
            boolean before = k > 0 && lists(here.get(k - 1), here.get(k), grammar);
            boolean behind = k + 1 < here.size() && lists(here.get(k + 1), here.get(k), grammar);
            if (before || behind) {
                Utterance partner = here.get(before ? k - 1 : k + 1);
                here.get(k).attribute(partner.attribution());
                here.get(k).judge(Optional.of(Quote.Kind.PARTIAL), "a list of fragments goes on");
            }
        }
        all.addAll(here);
    }

    /** {@return whether a refused stretch only goes on with a list that holds an accepted fragment} */
    private static boolean lists(Utterance accepted, Utterance refused, Grammar grammar) {
        boolean fragment =
                accepted.kind().filter(kind -> kind == Quote.Kind.PARTIAL).isPresent();
        if (!fragment || refused.isQuote() || refused.attribution().isEmpty() || !grammar.listable(refused)) {
            return false;
        }
        Utterance first = accepted.marked.open() < refused.marked.open() ? accepted : refused;
        Utterance second = first.equals(accepted) ? refused : accepted;
        String between = between(first, second);
        return !between.isBlank() && grammar.joins(between);
    }

    private void attribute(Utterance u, Optional<Utterance> previous, Grammar grammar, int index) {
        Optional<Attribution> before = grammar.before(u);
        if (before.isPresent() && before.get().is(Way.PASSIVE)) {
            u.attribute(before);
            return;
        }
        if (before.isPresent() && before.get().is(Way.COLON, Way.CUE, Way.LABEL)) {
            if (previous.flatMap(Utterance::attribution)
                    .filter(one ->
                            one.is(Way.AFTER) && one.cue().equals(before.get().cue()))
                    .isPresent()) {
                u.goOn();
            }
            u.attribute(inherit(before.get(), previous, grammar, u, index));
            return;
        }
        if (previous.isPresent()
                && previous.get().attribution().isPresent()
                && grammar.joins(between(previous.get(), u))) {
            Attribution same = previous.get().attribution().get();
            Optional<Attribution> after = grammar.after(u);
            if (!(same.is(Way.ORPHAN) && after.isPresent())) {
                boolean blank = between(previous.get(), u).isBlank();
                u.attribute(Optional.of(
                        blank && same.is(Way.AFTER, Way.COLON, Way.CUE, Way.SPLIT) ? same.as(Way.SPLIT) : same));
                if (blank) {
                    u.goOn();
                }
                return;
            }
        }
        Optional<Attribution> after = grammar.after(u);
        if (after.isPresent()) {
            u.attribute(after);
            return;
        }
        if (before.isPresent()) {
            u.attribute(inherit(before.get(), previous, grammar, u, index));
            return;
        }
        if (previous.isPresent() && previous.get().attribution().isPresent()) {
            Attribution same = previous.get().attribution().get();
            String between = between(previous.get(), u);
            if (same.is(Way.AFTER) && between.length() < LONGEST_SPLIT && sentences(between) <= 1) {
                u.attribute(Optional.of(same.as(Way.SPLIT)));
                u.goOn();
                return;
            }
        }
        if (previous.flatMap(Utterance::attribution).isPresent() && behindColon(u)) {
            u.attribute(previous.flatMap(Utterance::attribution).map(by -> by.as(Way.COLON)));
            return;
        }
        boolean first = blank(u.line.text(), 0, u.marked.open());
        Optional<Attribution> signed = signed(index, u);
        u.attribute(
                signed.isPresent()
                        ? signed
                        : first ? beside(index) : grammar.around(u).filter(this::person));
        if (first
                && signed.isEmpty()
                && index > 0
                && lastDirect(lines.get(index - 1)).isPresent()) {
            u.goOn();
        }
    }

    private static boolean behindColon(Utterance u) {
        int end = Chars.trimEnd(u.line.text(), u.gapStart, u.marked.open());
        return end > u.gapStart && Chars.isColon(u.line.text().charAt(end - 1));
    }

    /** Fills in a speaker that the clause leaves out. */
    private Optional<Attribution> inherit(
            Attribution found, Optional<Utterance> previous, Grammar grammar, Utterance u, int index) {
        if (found.subject().isPresent()) {
            return Optional.of(found);
        }
        Optional<Attribution> around = grammar.around(u);
        if (around.isEmpty() && previous.isPresent()) {
            around = previous.get().attribution();
        }
        if (around.isEmpty()) {
            around = beside(index);
        }
        if (around.isEmpty()) {
            return Optional.of(found);
        }
        return Optional.of(new Attribution(around.get().passage(), around.get().subject(), found.cue(), found.way()));
    }

    /** The speaker of the paragraph in front. */
    private Optional<Attribution> beside(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            Line line = lines.get(i);
            Passage.Place place = line.passage().place();
            if (place == Passage.Place.HEADING || place == Passage.Place.CAPTION) {
                continue;
            }
            Optional<Attribution> last = lastDirect(line);
            if (last.isPresent()) {
                return last;
            }
            Optional<Attribution> speaker = grammar(line).speaker();
            if (speaker.isPresent() && person(speaker.get())) {
                return speaker;
            }
            Marked end = new Marked(
                    line.text().length(),
                    line.text().length(),
                    line.text().length(),
                    line.text().length());
            Optional<Attribution> around = grammar(line).around(new Utterance(line.endingIn(end), 0));
            if (around.isPresent()
                    && around.get().subject().filter(Subject::definite).isPresent()) {
                return around;
            }
        }
        return Optional.empty();
    }

    private boolean person(Attribution by) {
        return by.subject()
                .map(who -> !who.isName()
                        || people.person(who.range().of(by.passage().text())))
                .orElse(false);
    }

    /** The name on the line under a paragraph that is all quotation. */
    private Optional<Attribution> signed(int index, Utterance u) {
        String text = u.line.text();
        boolean whole = blank(text, 0, u.marked.open()) && blank(text, u.marked.close(), text.length());
        if (!whole || index + 1 >= lines.size()) {
            return Optional.empty();
        }
        Line next = lines.get(index + 1);
        return next.pairs().isEmpty() && next.text().length() <= 160
                ? grammar(next).signature()
                : Optional.empty();
    }

    /** The speaker of the whole quote that closes a passage. */
    private Optional<Attribution> lastDirect(Line line) {
        int number = line.passage().number();
        for (int k = all.size() - 1; k >= 0 && all.get(k).line.passage().number() == number; k--) {
            Utterance u = all.get(k);
            if (u.kind().filter(kind -> kind == Quote.Kind.DIRECT).isPresent()) {
                boolean last = sentences(line.bare().substring(u.marked.close())) <= 1;
                return last
                        ? u.attribution()
                                .map(by -> new Attribution(by.passage(), by.subject(), Optional.empty(), Way.ORPHAN))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean handedDown(int index) {
        if (index == 0) {
            return false;
        }
        Line line = lines.get(index);
        for (int i = index - 1; i >= Math.max(0, index - 20); i--) {
            String before = lines.get(i).text().stripTrailing();
            if (!before.isEmpty() && Chars.isColon(before.charAt(before.length() - 1))) {
                return true;
            }
            boolean list = lines.get(i).passage().place() == Passage.Place.ITEM
                    && line.passage().place() == Passage.Place.ITEM;
            if (!list) {
                return false;
            }
        }
        return false;
    }

    private static boolean blank(String text, int from, int to) {
        return Chars.skipBlanks(text, from, to) == to;
    }

    private static String between(Utterance one, Utterance other) {
        return one.line.text().substring(one.marked.close(), other.marked.open());
    }

    private static int sentences(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Chars.endsSentence(text.charAt(i))
                            || (text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' '))
                    ? 1
                    : 0;
        }
        return count;
    }

    private Quote quote(Utterance u) {
        Passage passage = u.line.passage();
        Range inner = u.words();
        Optional<Attribution> by = u.attribution();
        Optional<Mention> speaker =
                by.flatMap(found -> found.subject().map(s -> new Mention(found.passage(), s.range())));
        Optional<Subject.Kind> kind = by.flatMap(Attribution::subject).map(Subject::kind);
        Optional<Mention> name = Optional.empty();
        if (speaker.isPresent()) {
            name = referents.name(speaker.get(), kind.get());
            boolean elsewhere = speaker.get().passage().number() != passage.number();
            if (elsewhere && kind.get() == Subject.Kind.PRONOUN && name.isPresent()) {
                speaker = referents.nearest(name.get().text(), passage, inner.start());
            }
        }
        if (speaker.isPresent()) {
            referents.spoke(name, speaker, kind.get(), passage, u.marked.open());
        }
        Optional<Mention> cue = by.flatMap(found -> found.cue().map(range -> new Mention(passage, range)));
        return new Quote(
                inner.of(passage.text()),
                u.kind().get(),
                speaker.map(Mention::text),
                name.map(Mention::text),
                cue.map(Mention::text),
                new Mention(passage, inner).span(),
                speaker.map(Mention::span),
                cue.map(Mention::span),
                name.map(Mention::span),
                u.continues());
    }
}
