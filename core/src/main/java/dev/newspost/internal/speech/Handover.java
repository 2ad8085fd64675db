package dev.newspost.internal.speech;

import dev.newspost.internal.speech.chinese.ChineseGrammar;
import dev.newspost.internal.speech.english.EnglishGrammar;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Grammar;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Occurrences;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what hands a stretch over: in its own passage, from the stretch before it, or in the passages beside it. */
final class Handover {
    private static final int LONGEST_SPLIT = 200;
    private static final int SHORTEST_DEED = 4;
    private static final int LONGEST_SIGNATURE = 160;
    private static final int LONGEST_QUESTION = 80;

    private final List<Line> lines;
    private final SpeechWords words;
    private final Occurrences occurrences;
    private final KnownNames known;
    private final Grammar[] grammars;
    private final NotNamed notNamed;
    private final Somebody somebody;
    private final PassagesBefore passages;

    /**
     * Makes a finder.
     *
     * @param earlier the stretches of the passages before, in order, judged; the caller adds to it
     */
    Handover(List<Line> lines, SpeechWords words, Supplier<People> people, KnownNames known, List<Utterance> earlier) {
        this.lines = lines;
        this.words = words;
        this.occurrences = new Occurrences(lines);
        this.known = known;
        this.grammars = new Grammar[lines.size()];
        this.somebody = new Somebody(words, people);
        this.passages = new PassagesBefore(lines, words, this::grammar, earlier, somebody);
        this.notNamed = new NotNamed(words.chinese, earlier);
    }

    /** {@return who spoke in the passages in front of one} */
    PassagesBefore passages() {
        return passages;
    }

    Grammar grammar(Line line) {
        int number = line.passage().number();
        if (grammars[number] == null) {
            grammars[number] = line.passage().chinese()
                    ? new ChineseGrammar(words, line, occurrences, known)
                    : new EnglishGrammar(words, line, occurrences);
        }
        return grammars[number];
    }

    /**
     * Attributes a stretch.
     *
     * @param previous the stretch before it in its passage
     * @param index the number of its passage
     */
    void attribute(Utterance u, Optional<Utterance> previous, int index) {
        find(u, previous, index);
        if (u.line.passage().chinese()) {
            u.reconsider(found -> notNamed.instead(found, u, previous, grammar(u.line)));
        }
    }

    private void find(Utterance u, Optional<Utterance> previous, int index) {
        Grammar grammar = grammar(u.line);
        Optional<Attribution> before = grammar.before(u);
        if (before.isPresent() && before.get().is(Way.PASSIVE, Way.NOUN)) {
            u.attribute(before);
        } else if (before.isPresent()
                && previous.isPresent()
                && grammar.resumes(previous.get(), u, before.get())
                && split(u, previous, grammar)) {
            return;
        } else if (before.isPresent()
                && before.get().is(Way.COLON, Way.CUE, Way.LABEL, Way.FRAMED)
                && taggedBehind(before.get(), u, grammar).isEmpty()) {
            boolean interrupted = previous.flatMap(Utterance::cued)
                    .filter(one ->
                            one.is(Way.AFTER) && one.cue().equals(before.get().cue()))
                    .isPresent();
            if (interrupted) {
                u.goOn();
            }
            u.attribute(inherit(before.get(), previous, grammar, u));
        } else if (!joined(u, previous, grammar)) {
            Optional<Attribution> after = grammar.after(u);
            if (after.isPresent() && !handedOver(before, after.get(), u)) {
                u.attribute(after);
            } else if (before.isPresent()) {
                u.attribute(inherit(before.get(), previous, grammar, u));
            } else if (!split(u, previous, grammar)) {
                uncued(u, previous, grammar, index);
            }
        }
    }

    /** "Neighbours mocked the plan: “It is a joke,” said Ames": who says words that break off behind a colon. */
    private static Optional<Attribution> taggedBehind(Attribution before, Utterance u, Grammar grammar) {
        boolean breaksOff = before.is(Way.COLON) && !u.line.passage().chinese() && u.last() == ',';
        return breaksOff
                ? grammar.after(u)
                        .filter(by -> by.subject().filter(Subject::known).isPresent())
                : Optional.empty();
    }

    /**
     * “挤出一句：「…。」有分析认为”, “甲摇头：「…。」乙表示，明天再来”: behind a colon and a whole sentence, whoever is named for
     * certain only speaks on, or goes on to tell something else.
     */
    private static boolean handedOver(Optional<Attribution> before, Attribution after, Utterance u) {
        return before.filter(by -> by.is(Way.LATE_COLON) && by.subject().isPresent())
                        .isPresent()
                && (after.subject().filter(Subject::definite).isEmpty() || tellsOn(after, u.line.text()))
                && u.stops();
    }

    /** 乙表示，明天再来: whether somebody named says what follows behind a comma. */
    private static boolean tellsOn(Attribution after, String text) {
        int end = after.cue().map(Range::end).orElse(text.length());
        return after.subject().filter(Subject::isName).isPresent()
                && end < text.length()
                && Chars.isComma(text.charAt(end));
    }

    /** The stretch goes on with the list or the words that the one before it belongs to. */
    private boolean joined(Utterance u, Optional<Utterance> previous, Grammar grammar) {
        if (previous.isEmpty() || !grammar.joins(between(previous.get(), u))) {
            return false;
        }
        Optional<Attribution> same = previous.get().attribution();
        if (same.isEmpty()) {
            return false;
        }
        boolean blank = between(previous.get(), u).isBlank();
        boolean apart = same.get().is(Way.ORPHAN)
                || (blank && !same.get().is(Way.AFTER) && previous.get().stops());
        if (apart && grammar.after(u).isPresent()) {
            return false;
        }
        boolean own = blank && same.get().is(Way.AFTER, Way.COLON, Way.CUE, Way.SPLIT);
        u.attribute(own ? Optional.of(same.get().as(Way.SPLIT)) : same);
        if (blank) {
            u.goOn();
        }
        return true;
    }

    /** The stretch is the second part of words that a cue interrupts, or stands behind a colon of its own. */
    private boolean split(Utterance u, Optional<Utterance> previous, Grammar grammar) {
        if (previous.isEmpty()) {
            return false;
        }
        String between = between(previous.get(), u);
        boolean chinese = u.line.passage().chinese();
        int sentences = words.sentences(between, chinese);
        Optional<Attribution> own = chinese || !behindColon(u) ? Optional.empty() : own(u, previous.get(), grammar);
        Optional<Attribution> interrupted = previous.get().cued().filter(by -> by.is(Way.AFTER));
        if (own.isEmpty() && interrupted.isPresent() && between.length() < LONGEST_SPLIT && sentences <= 1) {
            u.attribute(interrupted.map(by -> by.as(Way.SPLIT)));
            u.goOn();
            return true;
        }
        if (behindColon(u) && (sentences == 0 || own.isPresent())) {
            u.attribute(own.or(() -> previous.get().attribution()).map(by -> by.as(Way.LATE_COLON)));
            return u.cued().isPresent();
        }
        return false;
    }

    /** “… my mom.” Finch corrected him: “…”: whom the sentence is about that leads from one stretch to the next. */
    private static Optional<Attribution> own(Utterance u, Utterance previous, Grammar grammar) {
        String between = between(previous, u);
        int stop = between.lastIndexOf(". ");
        int from = previous.marked.close() + Math.max(0, stop);
        return stop < 0 && !previous.stops()
                ? Optional.empty()
                : grammar.around(u)
                        .filter(by -> by.subject()
                                .filter(who -> who.definite() && who.range().start() > from)
                                .isPresent());
    }

    /** The stretch has no cue: who signs it, who spoke in the passage before, or whom the sentence before names. */
    private void uncued(Utterance u, Optional<Utterance> previous, Grammar grammar, int index) {
        boolean first = Chars.blank(u.line.text(), 0, u.marked.open()) || behindQuestion(u);
        boolean readsOn = first || u.line.passage().chinese();
        Optional<Attribution> signed =
                signed(index, u).or(() -> readsOn ? grammar.signatureBehind(u) : Optional.empty());
        if (signed.isPresent()) {
            u.attribute(signed);
            return;
        }
        if (first && u.line.passage().chinese() && u.line.passage().place() == Passage.Place.HEADING) {
            // a heading says what somebody says in the paragraphs behind it, not in those before
            u.attribute(Optional.empty());
            return;
        }
        u.attributeUncued(
                () -> first ? behindOrBeside(u, grammar, index) : beforeOrBehind(u, previous, grammar, index));
        if (first && index > 0 && passages.lastDirect(lines.get(index - 1)).isPresent()) {
            u.goOn();
        }
    }

    /** “太意外了。”甲至今记得那一天: whom the sentence behind is about, as far as he is known, else the speaker in front. */
    private Optional<Attribution> behindOrBeside(Utterance u, Grammar grammar, int index) {
        boolean opens = Chars.blank(u.line.text(), 0, u.marked.open()) && (u.stops() || isStopped(u));
        return grammar.goesOnBehind(u)
                .or(() -> opens ? grammar.tellingOn(u) : Optional.empty())
                .or(() -> opens ? grammar.following(u) : Optional.empty())
                .filter(somebody::person)
                .or(() -> passages.speaker(index));
    }

    private static boolean isStopped(Utterance u) {
        int close = u.marked.close();
        return close < u.line.text().length()
                && Chars.endsSentence(u.line.text().charAt(close));
    }

    /** Whom the sentence in front names, else who begins the sentence behind the words and speaks on. */
    private Optional<Attribution> beforeOrBehind(
            Utterance u, Optional<Utterance> previous, Grammar grammar, int index) {
        Optional<Attribution> interrupted = previous.filter(last -> interrupts(last, u))
                .flatMap(Utterance::attribution)
                .filter(by -> by.is(Way.ORPHAN) && by.passage().equals(u.line.passage()));
        if (interrupted.isPresent()) {
            return interrupted;
        }
        Optional<Attribution> before = grammar.around(u).flatMap(by -> personOrNobody(by, u));
        return before.flatMap(Attribution::subject).isPresent()
                ? before
                : grammar.goesOnBehind(u)
                        .or(() -> u.stops() && !behindColon(u) ? grammar.following(u) : Optional.empty())
                        .filter(somebody::person)
                        .or(() -> before)
                        .or(() -> previous.flatMap(last -> passages.speakingOn(last, u)))
                        .or(() ->
                                previous.isEmpty() && !behindColon(u) ? passages.goingOn(u, index) : Optional.empty());
    }

    /** 「…。」店主的声音很轻，「…」: whether nothing but one sentence, which a comma ends, interrupts what somebody says in Chinese. */
    private boolean interrupts(Utterance last, Utterance u) {
        String between = between(last, u);
        int end = Chars.trimEnd(between, 0, between.length());
        return u.line.passage().chinese()
                && (last.stops() || Chars.isComma(last.last()))
                && end > SHORTEST_DEED
                && end < LONGEST_SPLIT
                && Chars.isComma(between.charAt(end - 1))
                && words.sentences(between, true) <= 1;
    }

    /** "Was she? “…”": behind a question of the reporter's that begins a paragraph whoever spoke last answers. */
    private static boolean behindQuestion(Utterance u) {
        String text = u.line.text();
        int end = Chars.trimEnd(text, 0, u.marked.open());
        return !u.line.passage().chinese()
                && u.index == 0
                && end > 0
                && end <= LONGEST_QUESTION
                && text.charAt(end - 1) == '?'
                && Chars.sentences(text.substring(0, end)) == 1;
    }

    private static boolean behindColon(Utterance u) {
        int end = Chars.trimEnd(u.line.text(), u.gapStart, u.marked.open());
        return end > u.gapStart && Chars.isColon(u.line.text().charAt(end - 1));
    }

    /**
     * Fills in a speaker that the clause leaves out, from its own passage: a verb whose subject is not understood there
     * has one all the same, and whoever spoke in another paragraph is hardly ever the one.
     */
    private static Optional<Attribution> inherit(
            Attribution found, Optional<Utterance> previous, Grammar grammar, Utterance u) {
        if (found.subject().isPresent()) {
            return Optional.of(found);
        }
        Optional<Attribution> around = grammar.around(u);
        if (around.isEmpty() && previous.isPresent()) {
            around = previous.get().attribution();
        }
        if (around.isEmpty()) {
            return Optional.of(found);
        }
        return Optional.of(new Attribution(around.get().passage(), around.get().subject(), found.cue(), found.way()));
    }

    /** Whom the sentence before names; in Chinese a whole sentence is somebody's words, whoever they are. */
    private Optional<Attribution> personOrNobody(Attribution by, Utterance u) {
        if (somebody.person(by)) {
            return Optional.of(by);
        }
        return u.line.passage().chinese() ? Optional.of(by.ofNobody()) : Optional.empty();
    }

    /** {@return whether the next passage is nothing but marked words in the other script: the same once more} */
    private boolean isTranslated(int index) {
        Line line = lines.get(index + 1);
        return index + 2 < lines.size()
                && line.pairs().size() == 1
                && line.passage().chinese() != lines.get(index).passage().chinese()
                && Chars.blank(line.text(), 0, line.pairs().get(0).open())
                && Chars.blank(
                        line.text(), line.pairs().get(0).close(), line.text().length());
    }

    /** The name on the line under a paragraph that is all quotation. */
    private Optional<Attribution> signed(int index, Utterance u) {
        String text = u.line.text();
        boolean whole = Chars.blank(text, 0, u.marked.open()) && Chars.blank(text, u.marked.close(), text.length());
        if (!whole || index + 1 >= lines.size()) {
            return Optional.empty();
        }
        Line next = lines.get(isTranslated(index) ? index + 2 : index + 1);
        // the heading of the next section signs nothing
        boolean heading = next.passage().place() == Passage.Place.HEADING;
        return next.pairs().isEmpty() && !heading && next.text().length() <= LONGEST_SIGNATURE
                ? grammar(next).signature()
                : Optional.empty();
    }

    static String between(Utterance one, Utterance other) {
        return one.line.text().substring(one.marked.close(), other.marked.open());
    }
}
