package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.Attribution.Way;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what hands a stretch over: in its own passage, from the stretch before it, or in the passages beside it. */
final class Handover {
    private static final int LONGEST_SPLIT = 200;
    private static final int LONGEST_SIGNATURE = 160;
    private static final int NEAREST_PASSAGES = 3;
    private static final int LONGEST_LIST = 20;
    private static final int LONGEST_QUESTION = 80;
    private static final int LONG_FRAGMENT = 16;

    private final List<Line> lines;
    private final SpeechWords words;
    private final Occurrences occurrences;
    private final KnownNames known;
    private final Grammar[] grammars;
    private final List<Utterance> earlier;
    private final NotNamed notNamed;
    private final Somebody somebody;

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
        this.earlier = earlier;
        this.somebody = new Somebody(words, people);
        this.notNamed = new NotNamed(words.chinese, earlier);
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
        if (before.isPresent() && before.get().is(Way.PASSIVE)) {
            u.attribute(before);
        } else if (before.isPresent() && before.get().is(Way.COLON, Way.CUE, Way.LABEL, Way.FRAMED)) {
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
            } else if (!split(u, previous)) {
                uncued(u, grammar, index);
            }
        }
    }

    /** “挤出一句：「…。」有分析认为”: behind a colon and a whole sentence, whoever is named for certain only speaks on. */
    private static boolean handedOver(Optional<Attribution> before, Attribution after, Utterance u) {
        return before.filter(by -> by.is(Way.LATE_COLON) && by.subject().isPresent())
                        .isPresent()
                && after.subject().filter(Subject::definite).isEmpty()
                && endsSentence(u);
    }

    /** {@return what hands over what stands behind a passage that ends with a colon} */
    Optional<Attribution> behindColon(Line line) {
        int end = Chars.trimEnd(line.text(), 0, line.text().length());
        if (end == 0 || !Chars.isColon(line.text().charAt(end - 1))) {
            return Optional.empty();
        }
        Marked behind = new Marked(end, end, end, end);
        return grammar(line).before(new Utterance(line.endingIn(behind), 0));
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
        boolean apart =
                same.get().is(Way.ORPHAN) || (blank && !same.get().is(Way.AFTER) && endsSentence(previous.get()));
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

    private static boolean endsSentence(Utterance u) {
        Range words = u.words();
        char last = words.length() == 0 ? 0 : u.line.text().charAt(words.end() - 1);
        return last == '.' || Chars.endsSentence(last);
    }

    /** The stretch is the second part of words that a cue interrupts, or stands behind a colon of its own. */
    private static boolean split(Utterance u, Optional<Utterance> previous) {
        if (previous.isEmpty()) {
            return false;
        }
        String between = between(previous.get(), u);
        Optional<Attribution> interrupted = previous.get().cued().filter(by -> by.is(Way.AFTER));
        if (interrupted.isPresent() && between.length() < LONGEST_SPLIT && sentences(between) <= 1) {
            u.attribute(interrupted.map(by -> by.as(Way.SPLIT)));
            u.goOn();
            return true;
        }
        if (behindColon(u) && sentences(between) == 0) {
            u.attribute(previous.get().attribution().map(by -> by.as(Way.LATE_COLON)));
            return u.cued().isPresent();
        }
        return false;
    }

    /** The stretch has no cue: who signs it, who spoke in the passage before, or whom the sentence before names. */
    private void uncued(Utterance u, Grammar grammar, int index) {
        boolean first = blank(u.line.text(), 0, u.marked.open()) || behindQuestion(u);
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
        u.attributeUncued(() -> first ? behindOrBeside(u, grammar, index) : beforeOrBehind(u, grammar));
        if (first && index > 0 && lastDirect(lines.get(index - 1)).isPresent()) {
            u.goOn();
        }
    }

    /** “太意外了。”甲至今记得那一天: whom the sentence behind is about, as far as he is known, else the speaker in front. */
    private Optional<Attribution> behindOrBeside(Utterance u, Grammar grammar, int index) {
        boolean opens = blank(u.line.text(), 0, u.marked.open()) && endsSentence(u);
        return grammar.goesOnBehind(u)
                .or(() -> opens ? grammar.following(u) : Optional.empty())
                .filter(somebody::person)
                .or(() -> beside(index));
    }

    /** Whom the sentence in front names, else who begins the sentence behind the words and speaks on. */
    private Optional<Attribution> beforeOrBehind(Utterance u, Grammar grammar) {
        Optional<Attribution> before = grammar.around(u).flatMap(by -> personOrNobody(by, u));
        return before.flatMap(Attribution::subject).isPresent()
                ? before
                : grammar.goesOnBehind(u).filter(somebody::person).or(() -> before);
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
                && sentences(text.substring(0, end)) == 1;
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

    /** The speaker of the paragraph in front. */
    private Optional<Attribution> beside(int index) {
        for (int i = index - 1; i >= Math.max(0, index - NEAREST_PASSAGES); i--) {
            Line line = lines.get(i);
            Passage.Place place = line.passage().place();
            if (place == Passage.Place.HEADING && line.passage().chinese()) {
                // who spoke in the section before hardly ever opens the next one
                return opener(index);
            }
            if (place == Passage.Place.HEADING || place == Passage.Place.CAPTION) {
                continue;
            }
            Optional<Attribution> last = i == index - 1 ? handsDown(line) : Optional.empty();
            last = last.or(() -> lastDirect(line));
            if (last.isPresent()) {
                return last;
            }
            Optional<Attribution> speaker = grammar(line).speaker();
            if (speaker.isPresent() && somebody.person(speaker.get())) {
                return somebody.anybody(speaker.get()) ? speaker.map(Attribution::ofNobody) : speaker;
            }
            Marked end = new Marked(
                    line.text().length(),
                    line.text().length(),
                    line.text().length(),
                    line.text().length());
            Optional<Attribution> around = grammar(line).around(new Utterance(line.endingIn(end), 0));
            boolean crowd = i == index - 1
                    && around.flatMap(Attribution::subject)
                            .filter(who -> words.isCrowd(who.range().of(line.text())))
                            .isPresent();
            if (crowd) {
                return around;
            }
            boolean definite = around.flatMap(Attribution::subject)
                    .filter(Subject::definite)
                    .isPresent();
            if (definite) {
                // a body or a product that the paragraph is about has not said the words behind it
                boolean said = somebody.person(around.get()) && !somebody.anybody(around.get());
                return said ? around : around.map(Attribution::ofNobody);
            }
        }
        return Optional.empty();
    }

    /** Who is the first to act behind the words that open a section, in their paragraph or the one behind. */
    private Optional<Attribution> opener(int index) {
        Line line = lines.get(index);
        int first = line.pairs().get(0).close();
        int last = line.pairs().get(line.pairs().size() - 1).close();
        boolean whole = blank(line.text(), last, line.text().length());
        if (!whole) {
            return somebody.certain(grammar(line).opener(first));
        }
        boolean told =
                index + 1 < lines.size() && lines.get(index + 1).passage().place() == Passage.Place.PARAGRAPH;
        return told ? somebody.certain(grammar(lines.get(index + 1)).opener(0)) : Optional.empty();
    }

    /** {@return which person is the first to act in the paragraph behind a heading: a body has its words told} */
    Optional<Attribution> behindHeading(int index) {
        boolean told =
                index + 1 < lines.size() && lines.get(index + 1).passage().place() == Passage.Place.PARAGRAPH;
        return told
                ? grammar(lines.get(index + 1))
                        .opener(0)
                        .filter(by -> somebody.person(by) && !somebody.anybody(by))
                        .filter(by -> by.subject()
                                .filter(who -> who.isName() || who.kind() == Subject.Kind.DESCRIPTION)
                                .isPresent())
                : Optional.empty();
    }

    /** "网友评论她：" in a paragraph of its own: whose words it hands over. */
    private Optional<Attribution> handsDown(Line line) {
        return line.passage().chinese()
                ? behindColon(line)
                        .filter(by -> by.is(Way.COLON) && by.cue().isPresent())
                        .filter(by -> by.subject().filter(Subject::known).isPresent() && !somebody.anybody(by))
                        .filter(by -> by.subject().get().range().length() > 1
                                || by.subject().get().kind() == Subject.Kind.PRONOUN)
                        .map(by -> new Attribution(by.passage(), by.subject(), Optional.empty(), Way.ORPHAN))
                : Optional.empty();
    }

    /** Whom the sentence before names; in Chinese a whole sentence is somebody's words, whoever they are. */
    private Optional<Attribution> personOrNobody(Attribution by, Utterance u) {
        if (somebody.person(by)) {
            return Optional.of(by);
        }
        return u.line.passage().chinese() ? Optional.of(by.ofNobody()) : Optional.empty();
    }

    /** The name on the line under a paragraph that is all quotation. */
    private Optional<Attribution> signed(int index, Utterance u) {
        String text = u.line.text();
        boolean whole = blank(text, 0, u.marked.open()) && blank(text, u.marked.close(), text.length());
        if (!whole || index + 1 >= lines.size()) {
            return Optional.empty();
        }
        Line next = lines.get(index + 1);
        return next.pairs().isEmpty() && next.text().length() <= LONGEST_SIGNATURE
                ? grammar(next).signature()
                : Optional.empty();
    }

    /** The speaker of the whole quote that closes a passage. */
    private Optional<Attribution> lastDirect(Line line) {
        int number = line.passage().number();
        for (int k = earlier.size() - 1; k >= 0 && earlier.get(k).line.passage().number() == number; k--) {
            Utterance u = earlier.get(k);
            boolean whole = u.kind()
                    .filter(kind -> kind == Quote.Kind.DIRECT || u.words().length() >= LONG_FRAGMENT)
                    .isPresent();
            if (whole) {
                boolean last = sentences(line.bare().substring(u.marked.close())) <= 1;
                return last
                        ? u.attribution()
                                .map(by -> new Attribution(by.passage(), by.subject(), Optional.empty(), Way.ORPHAN))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return whether the passage before ends with a colon, or the list that a passage goes on with does} */
    boolean handedDown(int index) {
        if (index == 0) {
            return false;
        }
        Line line = lines.get(index);
        for (int i = index - 1; i >= Math.max(0, index - LONGEST_LIST); i--) {
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

    static boolean blank(String text, int from, int to) {
        return Chars.skipBlanks(text, from, to) == to;
    }

    static String between(Utterance one, Utterance other) {
        return one.line.text().substring(one.marked.close(), other.marked.open());
    }

    static int sentences(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Chars.endsSentence(text.charAt(i))
                            || (text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' '))
                    ? 1
                    : 0;
        }
        return count;
    }
}
