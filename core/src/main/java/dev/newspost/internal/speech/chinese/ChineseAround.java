package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Reads whom the sentences in front of a stretch let speak, in a Chinese passage. */
final class ChineseAround {
    /** How far a sentence is read back. */
    private static final int WINDOW = 240;
    /** How many sentences in front are read for whoever acts in them, and for whoever remembers what they tell. */
    private static final int NEAREST = 2;

    private static final int FURTHEST = 4;
    private static final int MOST_SENTENCES = 8;
    private static final int LONGEST_AGENT = 6;

    private final ChineseWords words;
    private final Line line;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;
    private final ChineseSpeaker speakers;

    ChineseAround(
            ChineseWords words, Line line, ChineseClauses clauses, ChineseSubject subjects, ChineseSpeaker speakers) {
        this.words = words;
        this.line = line;
        this.t = line.noted();
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
    }

    /**
     * {@return who speaks or acts in the sentences right in front}
     *
     * @param silent whether nobody is told of right behind, so that who has no name and acts in front is whoever speaks
     */
    Optional<Attribution> of(Utterance u, boolean silent) {
        int end = Chars.trimEnd(t, Math.max(0, u.gapStart), u.marked.open());
        int floor = Math.max(0, end - WINDOW);
        int to = end;
        boolean apart = silent && end > 0 && Line.endsSentence(t.charAt(end - 1));
        for (int n = 0; n < NEAREST && to > floor; n++) {
            int stop = clauses.sentenceEnd(floor, to);
            int from = clauses.sentenceStart(floor, stop);
            Optional<Subject> viewer = subjects.viewer(from, clauses.clauseEnd(from, stop), false);
            if (viewer.isPresent()) {
                return Optional.of(orphan(viewer));
            }
            Optional<Subject> speaker = remembers(from, stop).or(() -> speakerIn(from, stop));
            Optional<Subject> who = speaker.isPresent() ? speaker : speakers.topic(from, stop);
            if (who.isPresent()) {
                Optional<Subject> teller = speaker.isPresent()
                        ? speaker
                        : remembering(from).or(() -> one(who.get(), from)).or(() -> who);
                return Optional.of(orphan(teller));
            }
            Optional<Subject> crowd =
                    n > 0 ? Optional.empty() : crowd(from, stop).or(() -> opening(from, stop, apart));
            if (crowd.isPresent()) {
                return Optional.of(orphan(crowd));
            }
            to = from;
        }
        return to > floor ? teller(to).map(who -> orphan(Optional.of(who))) : Optional.empty();
    }

    /** 他坦言不易。他们选择避开。「…」: who says something in the sentence in front, where many act in this one and nobody speaks. */
    private Optional<Subject> one(Subject who, int end) {
        int stop = clauses.sentenceEnd(0, end);
        boolean many = words.they.contains(t, who.range().start(), who.range().end());
        return many && stop > 0
                ? speakerIn(clauses.sentenceStart(Math.max(0, stop - WINDOW), stop), stop)
                        .filter(subjects.shapes()::isSomebody)
                : Optional.empty();
    }

    /** 甲认为，水管太旧。管壁很薄。阀门也锈了。「…」: who tells what the sentences in front of a place say, where nobody acts in them. */
    private Optional<Subject> teller(int end) {
        int floor = Math.max(0, end - WINDOW);
        int to = end;
        for (int n = NEAREST; n < MOST_SENTENCES && to > floor; n++) {
            int stop = clauses.sentenceEnd(floor, to);
            int from = clauses.sentenceStart(floor, stop);
            for (Range cue : clauses.cues(from, stop)) {
                Optional<Subject> who = clauses.followedByBreak(cue.end(), stop)
                        ? speakers.subjectInClause(from, cue.start())
                        : Optional.empty();
                if (who.filter(subjects.shapes()::isSomebody).isPresent()) {
                    return who;
                }
            }
            if (speakers.topic(from, stop).isPresent()) {
                return Optional.empty();
            }
            to = from;
        }
        return Optional.empty();
    }

    /** 网友们都笑了, 装卸工们坐在地上: a crowd whom a sentence is about. */
    private Optional<Subject> crowd(int from, int to) {
        return subjects.in(from, to)
                .filter(who ->
                        words.isCrowd(t.text(), who.range().start(), who.range().end()));
    }

    private Optional<Subject> opening(int from, int to, boolean apart) {
        return apart ? speakers.actors().opening(from, to) : Optional.empty();
    }

    /** The subject of the first verb of saying in a sentence that has somebody for certain, else of one that has anybody. */
    private Optional<Subject> speakerIn(int from, int to) {
        Optional<Subject> speaker = Optional.empty();
        for (Range cue : clauses.cues(from, to)) {
            Optional<Subject> who = quotes(cue, to) ? Optional.empty() : speakers.subjectInClause(from, cue.start());
            if (who.filter(Subject::definite).isPresent()) {
                return who;
            }
            speaker = speaker.or(() -> who.filter(one -> one.known() || saysOpenly(one, from, cue, to)));
        }
        return speaker.or(() -> serial(from, to));
    }

    /** 晨报引述警方称，…: whether a verb in front of another one of its clause only tells whose words somebody passes on. */
    private boolean quotes(Range cue, int to) {
        int end = clauses.clauseEnd(cue.end(), to);
        return words.reportsWords.contains(t, cue.start(), cue.end())
                && clauses.cueEndingAt(cue.end(), Chars.trimEnd(t, cue.end(), end))
                        .flatMap(said -> subjects.in(cue.end(), said.start()))
                        .filter(Subject::known)
                        .isPresent();
    }

    /** 海风姐妹说，…: whether a word that no list knows, and the story has elsewhere, is all that stands in front of a verb. */
    private boolean saysOpenly(Subject who, int from, Range cue, int to) {
        int start = Chars.skipBlanks(t, clauses.clauseStart(from, cue.start()), cue.start());
        return who.kind() == Subject.Kind.UNKNOWN
                && who.range().equals(new Range(start, cue.start()))
                && words.speechVerbs.contains(t, cue.start(), cue.end())
                && clauses.followedByBreak(cue.end(), to)
                && subjects.isRepeated(who);
    }

    /** 店主放下茶杯，清了清嗓子，说，…: who says something in a sentence whose clauses before tell what else he does. */
    private Optional<Subject> serial(int from, int to) {
        for (Range cue : clauses.cues(from, to)) {
            if (clauses.followedByBreak(cue.end(), to)) {
                return speakers.subject(from, cue.start()).filter(Subject::known);
            }
        }
        return Optional.empty();
    }

    /** 甲记得，当时乙还小。…: who remembers in the sentences before a place what they tell, unless somebody speaks since. */
    private Optional<Subject> remembering(int end) {
        int floor = Math.max(0, end - WINDOW);
        int to = end;
        for (int n = 0; n < FURTHEST && to > floor; n++) {
            int stop = clauses.sentenceEnd(floor, to);
            int from = clauses.sentenceStart(floor, stop);
            Optional<Subject> who = remembers(from, stop);
            if (who.isPresent() || speakerIn(from, stop).isPresent()) {
                return who;
            }
            to = from;
        }
        return Optional.empty();
    }

    /** 甲记得，当时乙还小: who tells what he remembers, whoever acts in it. */
    private Optional<Subject> remembers(int from, int to) {
        int start = subjects.skipOpeners(from, to);
        int end = clauses.clauseEnd(start, to);
        int verb = words.owners.remembering.startBefore(t, Chars.trimEnd(t, start, end), start);
        return verb <= start
                ? Optional.empty()
                : speakers.subjectInClause(from, verb).filter(Subject::definite);
    }

    /** {@return the first verb of saying in front that a pause follows, in the sentence of a stretch, and who says so} */
    Optional<Attribution> teller(Utterance u) {
        int end = u.marked.open();
        int from = clauses.sentenceStart(Math.max(0, end - WINDOW), end);
        for (Range cue : clauses.cues(from, end)) {
            if (clauses.followedByBreak(cue.end(), end)) {
                Optional<Subject> who = speakers.subjectInClause(from, cue.start());
                return Optional.of(new Attribution(line.passage(), who, Optional.of(cue), Way.INLINE));
            }
        }
        return Optional.empty();
    }

    /** {@return who speaks last in the passage, so that the next one may go on from it} */
    Optional<Attribution> speaker() {
        Optional<Subject> leading = leading();
        if (leading.isPresent()) {
            return leading.map(who -> orphan(leading));
        }
        int stop = t.length();
        for (int n = 0; n < MOST_SENTENCES && stop > 0; n++) {
            stop = clauses.sentenceEnd(0, stop);
            int from = clauses.sentenceStart(Math.max(0, stop - WINDOW), stop);
            boolean last = n == 0;
            for (Range cue : clauses.cues(from, stop)) {
                Optional<Subject> who = speakers.subjectInClause(from, cue.start())
                        .filter(one -> one.definite() || (last && isText(one)));
                if (who.isPresent()
                        && (clauses.followedByBreak(cue.end(), stop)
                                || words.telling.contains(t, cue.start(), cue.end()))) {
                    return Optional.of(orphan(who));
                }
            }
            stop = from;
        }
        return Optional.empty();
    }

    /** 店主说了这样一番话。: who says what the next passage holds, by the end of this one. */
    private Optional<Subject> leading() {
        int stop = clauses.sentenceEnd(0, t.length());
        int from = clauses.sentenceStart(Math.max(0, stop - WINDOW), stop);
        int noun = words.owners.leadingWords.startBefore(t, stop, from);
        int verb = noun < 0 ? -1 : words.aspects.startBefore(t, noun, from);
        return clauses.cueEndingAt(from, verb < 0 ? Math.max(noun, 0) : verb)
                .filter(cue -> words.speechVerbs.contains(t, cue.start(), cue.end()))
                .flatMap(cue -> speakers.subjectInClause(from, cue.start()))
                .filter(Subject::known);
    }

    /** 文章, 该声明: a text that is told by nothing but what it is, so that the next passage may go on with it. */
    private boolean isText(Subject who) {
        int noun = words.documents.startBefore(t, who.range().end(), who.range().start());
        return who.kind() == Subject.Kind.BODY
                && noun >= 0
                && (noun == who.range().start()
                        || words.demonstratives.contains(t, who.range().start(), noun));
    }

    /** 被要求唱歌，「…」: who tells of what he is asked for: the words behind it are his. */
    Optional<Subject> sufferer(int sentence, Range cue, int end) {
        return suffered(sentence, cue, end) ? firstTeller(sentence, cue) : Optional.empty();
    }

    private boolean suffered(int sentence, Range cue, int end) {
        int from = Math.max(clauses.clauseStart(sentence, cue.start()), cue.start() - LONGEST_AGENT);
        boolean object = end - cue.end() > 1 && !clauses.followedByBreak(cue.end(), end);
        for (int i = from; object && i < cue.start(); i++) {
            if (words.agents.endAt(t, i, i + 1) > 0) {
                return words.notBreakers.endAt(t, i, cue.start()) < 0
                        && clauses.cues(i, cue.start()).isEmpty();
            }
        }
        return false;
    }

    /** Who says something in a sentence before a verb. */
    private Optional<Subject> firstTeller(int sentence, Range cue) {
        for (Range other : clauses.cues(sentence, cue.start())) {
            boolean tells = words.telling.contains(t, other.start(), other.end())
                    || words.speechVerbs.contains(t, other.start(), other.end())
                    || clauses.followedByBreak(other.end(), cue.start());
            Optional<Subject> who = tells ? speakers.subject(sentence, other.start()) : Optional.empty();
            if (who.filter(Subject::known).isPresent()) {
                return who;
            }
        }
        return Optional.empty();
    }

    /** 师姐提醒「甲」后，她决定「乙」: whether the verb in front hands over the stretch before and its clause ends there. */
    private boolean usedUp(Attribution by, Utterance u) {
        if (by.cue().isEmpty() || u.index == 0 || !clauses.clauseBreak(u.gapStart, u.marked.open())) {
            return false;
        }
        int open = line.pairs().get(u.index - 1).open();
        int end = by.cue().get().end();
        return end <= open && Chars.trimEnd(t, end, open) - end <= 1;
    }

    /** Who does what the clauses between two stretches tell, where they name somebody for certain. */
    Attribution ofOwnClause(Attribution by, Utterance u) {
        if (!usedUp(by, u)) {
            return by;
        }
        int end = Chars.trimEnd(t, u.gapStart, u.marked.open());
        int from = clauses.clauseStart(u.gapStart, end);
        int start = subjects.skipOpeners(from, end);
        Optional<Subject> who = subjects.in(from, end)
                .filter(Subject::definite)
                .filter(one -> one.range().start() == start);
        return who.isPresent() ? new Attribution(by.passage(), who, by.cue(), by.way()) : by;
    }

    private Attribution orphan(Optional<Subject> who) {
        return new Attribution(line.passage(), who, Optional.empty(), Way.ORPHAN);
    }
}
