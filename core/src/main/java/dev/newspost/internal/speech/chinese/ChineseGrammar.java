package dev.newspost.internal.speech.chinese;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Grammar;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Occurrences;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;

/** Reads who hands a stretch over in a Chinese passage. */
public final class ChineseGrammar implements Grammar {
    /** How far a sentence is read back. */
    private static final int WINDOW = 240;

    private static final int LONGEST_OBJECT = 14;
    private static final int LONGEST_SIGNATURE = 30;
    private static final int LONGEST_LABEL = 16;

    private final ChineseWords words;
    private final Line line;
    private final Bare t;
    private final ChineseSubject subjects;
    private final ChineseClauses clauses;
    private final ChineseSpeaker speakers;
    private final ChineseSpeechNoun nouns;
    private final ChineseBehind behind;
    private final ChineseFramed framed;
    private final ChineseUttered uttered;
    private final ChineseApart apart;
    private final ChineseAround around;
    private final ChineseKind kinds;
    private final ChineseBeside beside;
    private final ChineseMarkedName marked;
    private final ChineseHearsay hearsay;
    private final ChineseAnswering answering;
    private final ChineseCounted counted;
    private final ChineseCueChoice choice;

    public ChineseGrammar(SpeechWords words, Line line, Occurrences occurrences, KnownNames known) {
        this.words = words.chinese;
        this.line = line;
        this.t = line.noted();
        this.subjects = new ChineseSubject(this.words, t, known);
        this.clauses = new ChineseClauses(this.words, t, occurrences, known.given());
        this.speakers = new ChineseSpeaker(this.words, t, clauses, subjects);
        this.nouns = new ChineseSpeechNoun(this.words, t, clauses, subjects, speakers);
        this.behind = new ChineseBehind(this.words, line, clauses, subjects, speakers);
        this.around = new ChineseAround(this.words, line, clauses, subjects, speakers);
        this.apart = new ChineseApart(
                this.words, line, clauses, subjects, speakers.actors().doers());
        this.framed = new ChineseFramed(this.words, line, clauses, speakers);
        this.uttered = new ChineseUttered(this.words, line, clauses, subjects, speakers);
        this.marked = new ChineseMarkedName(this.words, t);
        this.kinds = new ChineseKind(this.words, line, occurrences);
        this.answering = new ChineseAnswering(this.words, t, clauses, speakers.actors());
        this.counted = new ChineseCounted(this.words, t);
        this.choice = new ChineseCueChoice(this.words, t, clauses, subjects, speakers);
        this.hearsay = new ChineseHearsay(this.words, t, clauses, subjects);
        this.beside = new ChineseBeside(this.words, line, clauses, subjects, speakers);
    }

    @Override
    public Optional<Quote.Kind> kind(Utterance utterance, boolean handedDown) {
        return kinds.of(utterance, handedDown);
    }

    @Override
    public boolean listable(Utterance utterance) {
        return kinds.listable(utterance);
    }

    @Override
    public boolean joins(String between) {
        return words.joins(between);
    }

    @Override
    public Optional<Attribution> before(Utterance u) {
        int open = u.marked.open();
        int floor = Math.max(0, open - WINDOW);
        int end = Chars.trimEnd(t, floor, open);
        if (end == floor || Line.endsSentence(t.charAt(end - 1))) {
            return Optional.empty();
        }
        Optional<Attribution> frame = framed.of(u, floor).or(() -> uttered.of(u, floor));
        if (frame.isPresent()) {
            return frame;
        }
        char last = t.charAt(end - 1);
        boolean colon = Chars.isColon(last);
        boolean comma = isPause(last);
        if (colon || comma) {
            end = Chars.trimEnd(t, floor, end - 1);
            while (end > floor && Chars.isDash(t.charAt(end - 1))) {
                end--;
            }
        }
        end = clauses.withoutBracket(floor, end);
        int sentence = clauses.sentenceStart(floor, end);
        Optional<Range> cue = clauses.cueEndingAt(sentence, end)
                .map(found -> clauses.withoutName(sentence, found))
                .filter(found -> !comma
                        || (words.denials.startBefore(t, found.start(), sentence) < 0
                                && !clauses.isWished(found, sentence)));
        if (cue.isEmpty() && !comma) {
            Optional<Attribution> by = counted.endingAt(clauses.clauseStart(sentence, end), end, colon)
                    .flatMap(found -> counted(sentence, found, colon));
            if (by.isPresent()) {
                return by;
            }
        }
        if (cue.isPresent()) {
            if (passive(sentence, cue.get())) {
                return Optional.of(new Attribution(line.passage(), Optional.empty(), cue, Way.PASSIVE));
            }
            Optional<Subject> who =
                    colon ? speakers.subject(sentence, cue.get().start()) : speakers.whose(sentence, cue.get(), end);
            return Optional.of(new Attribution(line.passage(), who, cue, colon ? Way.COLON : Way.CUE));
        }
        Optional<Attribution> noun = speechNoun(sentence, end, colon);
        Optional<Attribution> found = noun.isPresent() ? noun : further(u, floor, sentence, end);
        return noun.isPresent() ? noun : found.map(by -> around.ofOwnClause(by, u));
    }

    /** 店主回了他一句：「…」: the words are somebody's who is told. */
    private Optional<Attribution> counted(int sentence, Range verb, boolean colon) {
        Optional<Subject> who = speakers.subject(sentence, verb.start()).filter(Subject::known);
        return who.map(found -> new Attribution(line.passage(), who, Optional.of(verb), colon ? Way.COLON : Way.CUE));
    }

    private static boolean isPause(char c) {
        return Chars.isComma(c) || Chars.isDash(c);
    }

    /** {@return whether a mark of the passive stands in front of a verb, or begins it as in 被称为} */
    private boolean passive(int sentence, Range cue) {
        return words.agents.startBefore(t, cue.start(), sentence) >= 0
                || words.agents.endAt(t, cue.start(), cue.end()) > 0;
    }

    /** "甲的回答是「…」". */
    private Optional<Attribution> speechNoun(int sentence, int end, boolean colon) {
        return nouns.at(sentence, end, colon)
                .map(noun -> new Attribution(
                        line.passage(), nouns.whose(sentence, noun), Optional.of(noun), colon ? Way.COLON : Way.CUE));
    }

    /** The cue stands further in front. */
    private Optional<Attribution> further(Utterance u, int floor, int sentence, int end) {
        char last = t.charAt(Chars.trimEnd(t, floor, u.marked.open()) - 1);
        boolean colon = Chars.isColon(last);
        boolean comma = isPause(last);
        List<Range> all =
                clauses.withoutDenied(choice.withoutAttributes(clauses.cues(sentence, end), end), sentence, end);
        List<Range> cues = comma
                ? speakers.deeds().withoutPerceived(all, sentence)
                : colon ? all : choice.withoutCircumstances(clauses.withoutListed(all, end), sentence, end);
        Way way = colon ? Way.LATE_COLON : comma ? Way.RUN_ON : Way.INLINE;
        Optional<Subject> viewer = comma ? viewer(sentence, end, cues.isEmpty()) : Optional.empty();
        if (viewer.isPresent()) {
            return without(viewer, way);
        }
        Optional<Subject> sender = colon ? speakers.actors().sender(sentence, end) : Optional.empty();
        if (sender.isPresent()) {
            return without(sender, Way.COLON);
        }
        if (!cues.isEmpty()) {
            Optional<Subject> writer = colon
                    ? bare(sentence, end)
                            .or(() -> answering.asked(cues.get(cues.size() - 1), end))
                            .or(() -> answering.reacting(cues, sentence, end))
                    : Optional.empty();
            return writer.isPresent() ? without(writer, way) : byCue(cues, sentence, end, way);
        }
        if (!colon && !comma) {
            return without(hearsay.source(sentence, end), way);
        }
        Optional<Attribution> label = colon && !goesOn(u) ? label(end) : Optional.empty();
        return label.isPresent() ? label : byTopic(u, floor, sentence, end, way);
    }

    /** Somebody of whom no verb tells that he speaks. */
    private Optional<Attribution> without(Optional<Subject> who, Way way) {
        return who.map(found -> new Attribution(line.passage(), who, Optional.empty(), way));
    }

    /** The verb of saying in front that fits best, and who is its subject. */
    private Optional<Attribution> byCue(List<Range> cues, int sentence, int end, Way way) {
        boolean led = way != Way.INLINE;
        Range cue = clauses.withoutName(sentence, choice.best(cues, sentence, end, way));
        Optional<Subject> teller = around.sufferer(sentence, cue, end);
        if (teller.isPresent()) {
            return without(teller, way);
        }
        if (passive(sentence, cue) && words.partialCues.contains(t, cue.start(), cue.end())) {
            // 被称为世界工厂的「…」: nobody is told who calls it so
            return Optional.of(new Attribution(line.passage(), Optional.empty(), Optional.of(cue), Way.PASSIVE));
        }
        boolean object = !clauses.clauseBreak(cue.end(), end) && end - cue.end() <= LONGEST_OBJECT;
        boolean asked = words.pronouns.contains(t, cue.end(), end)
                && (words.asking.contains(t, cue.start(), cue.end())
                        || words.telling.contains(t, cue.start(), cue.end()));
        Way near = way == Way.LATE_COLON ? Way.COLON : Way.CUE;
        Optional<Subject> who = speakers.whose(sentence, cue, end)
                .or(() -> led ? speakers.actors().closing(sentence, cue, end) : Optional.empty())
                .or(() -> way == Way.LATE_COLON ? speakers.actors().leading(sentence, end) : Optional.empty());
        return Optional.of(
                new Attribution(line.passage(), who, Optional.of(cue), object && (led || asked) ? near : way));
    }

    /** Whom a sentence speaks of that leads to the words with a colon or comma and has no verb of saying. */
    private Optional<Attribution> byTopic(Utterance u, int floor, int sentence, int end, Way way) {
        boolean run = way == Way.RUN_ON && u.endsSentence();
        Optional<Subject> acting = run ? speakers.actors().acting(sentence, end) : Optional.empty();
        if (acting.isPresent()) {
            return without(acting, Way.ORPHAN);
        }
        Optional<Subject> near =
                way == Way.LATE_COLON ? speakers.actors().bodyOrActor(sentence, end) : Optional.empty();
        Optional<Subject> topic = near.isPresent() ? near : speakers.topic(sentence, end);
        if (topic.isPresent()) {
            boolean told = near.isEmpty() && topic.get().isName() && beside.speaksOfSomebody(u);
            Optional<Subject> teller = told ? beside.teller(floor, sentence) : Optional.empty();
            return without(teller.isPresent() ? teller : topic, way);
        }
        if (way == Way.LATE_COLON) {
            return without(speakers.actors().leading(sentence, end), way);
        }
        if (run) {
            return without(speakers.actors().beat(sentence, end), Way.ORPHAN);
        }
        return way == Way.RUN_ON && isLongBeforeStop(u)
                ? without(speakers.actors().beat(sentence, end).filter(speakers.actors()::isOne), Way.ORPHAN)
                : Optional.empty();
    }

    /** 甲蹲着，「…，…」。: whether words of some length, in which somebody tells of himself, end in front of the mark with which the sentence does. */
    private boolean isLongBeforeStop(Utterance u) {
        int close = u.marked.close();
        return u.words().length() >= LONGEST_OBJECT
                && u.marked.closed()
                && close < t.length()
                && Line.endsSentence(t.charAt(close))
                && beside.speaksOfOneself(u);
    }

    /** 在甲看来，「…」, 在甲看来，桥还没塌，「…」: whose view the clause in front gives, or the first one where nobody speaks behind it. */
    private Optional<Subject> viewer(int sentence, int end, boolean silent) {
        Optional<Subject> near = subjects.viewer(clauses.clauseStart(sentence, end), end, false);
        if (near.isPresent() || !silent) {
            return near;
        }
        int start = Chars.skipBlanks(t, sentence, end);
        int stop = clauses.clauseEnd(start, end);
        if (stop < end && words.openers.contains(t, start, stop)) {
            // 然而，在甲看来，…
            start = Chars.skipBlanks(t, stop + 1, end);
            stop = clauses.clauseEnd(start, end);
        }
        return subjects.viewer(start, stop, false);
    }

    /** 甲说可以，店主：「…」: who is all that the last clause has. */
    private Optional<Subject> bare(int sentence, int end) {
        int start = clauses.clauseStart(sentence, end);
        return start == sentence
                ? Optional.empty()
                : subjects.in(start, end)
                        .filter(who -> who.isName()
                                || who.kind() == Subject.Kind.DESCRIPTION
                                || who.kind() == Subject.Kind.PRONOUN)
                        .filter(who -> who.range().equals(new Range(Chars.skipBlanks(t, start, end), end)));
    }

    /** 甲：「…」代表人物之一是: whether the sentence that a heading leads to goes on right behind the words. */
    private boolean goesOn(Utterance u) {
        int close = u.marked.close();
        return u.marked.closed() && !u.stops() && close < t.length() && Chars.isHan(t.charAt(close));
    }

    private Optional<Attribution> label(int end) {
        int start = lineStart(Math.max(0, end - 2 * LONGEST_LABEL), end);
        int gap = speakers.behindGap(start, end);
        boolean named =
                gap > start && subjects.in(gap, end).filter(Subject::isName).isPresent();
        start = named ? gap : Chars.skipBlanks(t, start, end);
        if (start < 0 || end - start > LONGEST_LABEL || end <= start || clauses.clauseBreak(start, end)) {
            return Optional.empty();
        }
        if (start > 0 && !named && !startsLine(start)) {
            return Optional.empty();
        }
        // “小河”：“…”
        Optional<Subject> alias = marked.of(start, end);
        Optional<Subject> who = alias.isPresent() ? alias : subjects.in(start, end);
        return who.filter(found -> found.range().end() >= end - 2 || found.isName())
                .map(found -> new Attribution(line.passage(), who, Optional.empty(), Way.LABEL));
    }

    private boolean startsLine(int at) {
        int i = at - 1;
        while (i >= 0 && Chars.isBlank(t.charAt(i))) {
            i--;
        }
        return i < 0 || t.charAt(i) == '\n';
    }

    private int lineStart(int floor, int from) {
        for (int i = from - 1; i >= floor; i--) {
            if (t.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return floor;
    }

    @Override
    public Optional<Attribution> after(Utterance u) {
        boolean amid = behind.amid(u);
        boolean opens = !amid && behind.opensSentence(u);
        Optional<Attribution> before = amid || opens ? before(u) : Optional.empty();
        boolean spoken = before.filter(by -> by.cue()
                        .filter(cue -> amid || clauses.followedByBreak(cue.end(), u.marked.open()))
                        .isPresent())
                .flatMap(Attribution::subject)
                .filter(who -> amid || who.known())
                .isPresent();
        if (amid && spoken && before.filter(by -> isObject(by, u)).isPresent()) {
            return Optional.empty();
        }
        // 甲说，乙「…。」他提到，…: the sentence behind the words is the reporter's
        return opens && spoken ? Optional.empty() : behind.of(u, amid && spoken);
    }

    /** 甲指责乙「…」，乙否认: whether somebody's verb and the words stand in one clause, so that who speaks behind it answers. */
    private boolean isObject(Attribution by, Utterance u) {
        return by.subject().filter(Subject::known).isPresent()
                && !clauses.clauseBreak(by.cue().get().end(), u.marked.open());
    }

    @Override
    public Optional<Attribution> around(Utterance u) {
        return around.of(u, beside.following(u).isEmpty());
    }

    @Override
    public Optional<Attribution> teller(Utterance u) {
        return around.teller(u);
    }

    @Override
    public Optional<Attribution> following(Utterance u) {
        return beside.following(u)
                .map(who -> new Attribution(line.passage(), Optional.of(who), Optional.empty(), Way.ORPHAN));
    }

    @Override
    public Optional<Attribution> tellingOn(Utterance u) {
        return beside.telling(u)
                .map(who -> new Attribution(line.passage(), Optional.of(who), Optional.empty(), Way.ORPHAN));
    }

    @Override
    public Optional<Attribution> speaker() {
        return around.speaker();
    }

    @Override
    public Optional<Attribution> goesOnBehind(Utterance u) {
        if (u.index + 1 >= line.pairs().size()) {
            return Optional.empty();
        }
        Utterance next = new Utterance(line, u.index + 1);
        Optional<Attribution> by = before(next);
        Optional<Subject> who = by.flatMap(Attribution::subject).filter(Subject::isName);
        if (who.isEmpty()
                || Chars.skipBlanks(t, u.marked.close(), next.marked.open())
                        >= who.get().range().start()) {
            return Optional.empty();
        }
        return apart.actsBehind(u, next, who.get())
                ? Optional.of(new Attribution(line.passage(), who, Optional.empty(), Way.ORPHAN))
                : Optional.empty();
    }

    @Override
    public Optional<Attribution> opener(int from) {
        return apart.opener(from)
                .map(who -> new Attribution(line.passage(), Optional.of(who), Optional.empty(), Way.ORPHAN));
    }

    @Override
    public Optional<Attribution> signatureBehind(Utterance u) {
        return apart.of(u);
    }

    @Override
    public Optional<Attribution> signature() {
        int start = 0;
        while (start < t.length()
                && (Chars.isDash(t.charAt(start)) || t.charAt(start) == '-' || Chars.isBlank(t.charAt(start)))) {
            start++;
        }
        if (t.length() - start > LONGEST_SIGNATURE) {
            return Optional.empty();
        }
        if (start == 0) {
            return behind.saidAbove();
        }
        return apart.signature(start)
                .map(who -> new Attribution(line.passage(), Optional.of(who), Optional.empty(), Way.ORPHAN));
    }
}
