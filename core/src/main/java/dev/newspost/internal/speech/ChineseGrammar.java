package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.Attribution.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who hands a stretch over in a Chinese passage. */
final class ChineseGrammar implements Grammar {
    /** How far a sentence is read back and on. */
    private static final int WINDOW = 240;

    private static final int LONGEST_OBJECT = 14;
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_UNKNOWN = 8;
    private static final int MOST_CLAUSES = 4;
    private static final int MOST_TERMS = 4;
    private static final int LONGEST_TERM = 8;

    private final SpeechWords.Chinese words;
    private final Line line;
    private final Bare t;
    private final ChineseSubject subjects;
    private final ChineseKind kinds;
    private final Occurrences occurrences;

    ChineseGrammar(SpeechWords words, Line line, Occurrences occurrences, Set<String> known) {
        this.words = words.chinese;
        this.line = line;
        this.t = line.noted();
        this.subjects = new ChineseSubject(this.words, t, known);
        this.occurrences = occurrences;
        this.kinds = new ChineseKind(this.words, line, occurrences);
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
        if (between.length() > 4) {
            return false;
        }
        for (int i = 0; i < between.length(); i++) {
            if ("、和与與及或以，,；;/／ \u3000跟".indexOf(between.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<Attribution> before(Utterance u) {
        int open = u.marked.open();
        int floor = Math.max(0, open - WINDOW);
        int end = Chars.trimEnd(t, floor, open);
        if (end == floor || Line.endsSentence(t.charAt(end - 1))) {
            return Optional.empty();
        }
        char last = t.charAt(end - 1);
        boolean colon = Chars.isColon(last);
        boolean comma = Chars.isComma(last) || last == '—' || last == '－' || last == '﹐';
        if (colon || comma) {
            end = Chars.trimEnd(t, floor, end - 1);
            while (end > floor && t.charAt(end - 1) == '—') {
                end--;
            }
        }
        end = withoutBracket(floor, end);
        int sentence = sentenceStart(floor, end);
        Optional<Range> cue = cueEndingAt(sentence, end).map(found -> withoutName(sentence, found));
        if (cue.isPresent()) {
            if (cue.get().start() > sentence && t.charAt(cue.get().start() - 1) == '被') {
                return Optional.of(new Attribution(line.passage(), Optional.empty(), cue, Way.PASSIVE));
            }
            Optional<Subject> who = subject(sentence, cue.get().start());
            return Optional.of(new Attribution(line.passage(), who, cue, colon ? Way.COLON : Way.CUE));
        }
        Optional<Attribution> noun = speechNoun(sentence, end, colon);
        return noun.isPresent() ? noun : further(sentence, end, colon, comma);
    }

    /** "甲的回答是「…」". */
    private Optional<Attribution> speechNoun(int sentence, int end, boolean colon) {
        int being = words.beings.startBefore(t, end, sentence);
        int to = being < 0 && colon ? end : being;
        int noun = to < 0 ? -1 : words.speechNouns.startBefore(t, to, sentence);
        if (noun < 0) {
            return Optional.empty();
        }
        int clause = clauseStart(sentence, noun);
        int whose = noun > clause && t.charAt(noun - 1) == '的' ? noun - 1 : noun;
        Optional<Subject> who = subjects.in(clause, whose);
        if (who.isEmpty()) {
            who = topic(sentence, clause);
        }
        return Optional.of(
                new Attribution(line.passage(), who, Optional.of(new Range(noun, end)), colon ? Way.COLON : Way.CUE));
    }

    /** The cue stands further in front. */
    private Optional<Attribution> further(int sentence, int end, boolean colon, boolean comma) {
        List<Range> cues = cues(sentence, end);
        Way way = colon ? Way.LATE_COLON : comma ? Way.RUN_ON : Way.INLINE;
        if (colon && cues.isEmpty()) {
            Optional<Attribution> label = label(end);
            if (label.isPresent()) {
                return label;
            }
        }
        if (!cues.isEmpty()) {
            Range cue = withoutName(sentence, best(cues, sentence, end));
            boolean object = !clauseBreak(cue.end(), end) && end - cue.end() <= LONGEST_OBJECT;
            Way near = object && (colon || comma) ? colon ? Way.COLON : Way.CUE : way;
            return Optional.of(new Attribution(line.passage(), speaker(sentence, cue, end), Optional.of(cue), near));
        }
        if (colon || comma) {
            Optional<Subject> topic = topic(sentence, end);
            if (topic.isPresent()) {
                return Optional.of(new Attribution(line.passage(), topic, Optional.empty(), way));
            }
        }
        return Optional.empty();
    }

    /** Of the cues in a sentence, the one that hands over what stands at its end. */
    private Range best(List<Range> cues, int sentence, int end) {
        Range last = cues.get(cues.size() - 1);
        if (!clauseBreak(last.end(), end)
                && subjectInClause(sentence, last.start()).isPresent()) {
            return last;
        }
        for (int i = cues.size() - 1; i >= 0; i--) {
            Range cue = cues.get(i);
            if (followedByBreak(cue.end(), end)
                    && subjectInClause(sentence, cue.start()).isPresent()) {
                return cue;
            }
        }
        return last;
    }

    private Optional<Attribution> label(int end) {
        int start = lineStart(Math.max(0, end - 2 * LONGEST_LABEL), end);
        start = Chars.skipBlanks(t, start, end);
        if (start < 0 || end - start > LONGEST_LABEL || end <= start || clauseBreak(start, end)) {
            return Optional.empty();
        }
        if (start > 0 && !startsLine(start)) {
            return Optional.empty();
        }
        Optional<Subject> who = subjects.in(start, end);
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
        int start = u.marked.close();
        int limit = Math.min(behind(u), start + WINDOW);
        int i = start;
        while (i < limit && (Chars.isBlank(t.charAt(i)) || "，,—－-.．".indexOf(t.charAt(i)) >= 0)) {
            i++;
        }
        boolean pause = pauses(u) || (i > start && Chars.isComma(t.charAt(start)));
        int clause = i;
        for (int n = 0; n < MOST_CLAUSES && clause < limit; n++) {
            int end = clauseEnd(clause, limit);
            Optional<Range> cue = closingCue(clause, end);
            boolean sentence = end >= limit || !Chars.isComma(t.charAt(end)) || n == 0;
            if (cue.isPresent() && sentence && (n > 0 || pause || end >= limit || !Chars.isComma(t.charAt(end)))) {
                Optional<Subject> who = subjects.in(clause, cue.get().start());
                if (who.isEmpty() && n > 0) {
                    who = subjects.in(i, cue.get().start());
                }
                if (who.isPresent() && (n == 0 ? pause : plausibleBehind(who.get()))) {
                    return Optional.of(new Attribution(line.passage(), who, cue, Way.AFTER));
                }
            }
            if (n == 0 && !pause && (end >= limit || !Chars.isComma(t.charAt(end)))) {
                break;
            }
            if (end >= limit || !Chars.isComma(t.charAt(end))) {
                break;
            }
            clause = end + 1;
        }
        return Optional.empty();
    }

    /** Where the reporter's words behind a stretch end: at the next one that is no short term. */
    private int behind(Utterance u) {
        for (int i = u.index + 1; i < line.pairs().size() && i <= u.index + MOST_TERMS; i++) {
            Marked pair = line.pairs().get(i);
            boolean term = pair.end() - pair.start() <= LONGEST_TERM
                    && Chars.isHan(charBefore(pair.open()))
                    && pair.close() < t.length()
                    && Chars.isHan(t.charAt(pair.close()));
            if (!term) {
                return pair.open();
            }
        }
        return u.index + MOST_TERMS < line.pairs().size() ? u.gapEnd : t.length();
    }

    private char charBefore(int at) {
        return at == 0 ? 0 : t.charAt(at - 1);
    }

    /** A clause that stands apart from the words by another one must name its speaker. */
    private boolean plausibleBehind(Subject who) {
        return who.definite();
    }

    /** {@return whether the words themselves end as a clause does} */
    private boolean pauses(Utterance u) {
        Range inner = u.words();
        if (inner.length() == 0) {
            return false;
        }
        char last = line.text().charAt(inner.end() - 1);
        return Chars.isComma(last)
                || Chars.endsSentence(last)
                || last == '.'
                || last == '—'
                || last == '’'
                || last == '』';
    }

    /** The cue that closes a clause, with an object behind it or not. */
    private Optional<Range> closingCue(int from, int to) {
        int end = Chars.trimEnd(t, from, to);
        Optional<Range> last = cueEndingAt(from, end);
        if (last.isPresent()) {
            return last;
        }
        List<Range> cues = cues(from, end);
        for (int i = cues.size() - 1; i >= 0; i--) {
            Range cue = cues.get(i);
            if (end - cue.end() <= LONGEST_OBJECT && words.telling.contains(t, cue.start(), cue.end())) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    private int clauseEnd(int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = t.charAt(i);
            if (Chars.isComma(c) || Chars.isColon(c) || Line.endsSentence(c) || c == '；' || c == ';' || c == '—') {
                return i;
            }
        }
        return limit;
    }

    @Override
    public Optional<Attribution> around(Utterance u) {
        int end = Chars.trimEnd(t, Math.max(0, u.gapStart), u.marked.open());
        int floor = Math.max(0, end - WINDOW);
        int sentences = 0;
        int to = end;
        while (to > floor && sentences < 2) {
            int stop = to;
            while (stop > floor && (Line.endsSentence(t.charAt(stop - 1)) || Chars.isBlank(t.charAt(stop - 1)))) {
                stop--;
            }
            int from = sentenceStart(floor, stop);
            Optional<Subject> speaker = Optional.empty();
            for (Range cue : cues(from, stop)) {
                Optional<Subject> who = subjectInClause(from, cue.start());
                if (who.isPresent()
                        && (who.get().definite()
                                || (speaker.isEmpty() && who.get().known()))) {
                    speaker = who;
                    if (who.get().definite()) {
                        break;
                    }
                }
            }
            if (speaker.isPresent()) {
                return Optional.of(new Attribution(line.passage(), speaker, Optional.empty(), Way.ORPHAN));
            }
            Optional<Subject> topic = topic(from, stop);
            if (topic.isPresent()) {
                return Optional.of(new Attribution(line.passage(), topic, Optional.empty(), Way.ORPHAN));
            }
            to = from;
            sentences++;
        }
        return Optional.empty();
    }

    @Override
    public Optional<Attribution> speaker() {
        int stop = t.length();
        for (int n = 0; n < 8 && stop > 0; n++) {
            while (stop > 0 && (Line.endsSentence(t.charAt(stop - 1)) || Chars.isBlank(t.charAt(stop - 1)))) {
                stop--;
            }
            int from = sentenceStart(Math.max(0, stop - WINDOW), stop);
            for (Range cue : cues(from, stop)) {
                Optional<Subject> who = subjectInClause(from, cue.start()).filter(Subject::definite);
                if (who.isPresent()
                        && (followedByBreak(cue.end(), stop) || words.telling.contains(t, cue.start(), cue.end()))) {
                    return Optional.of(new Attribution(line.passage(), who, Optional.empty(), Way.ORPHAN));
                }
            }
            stop = from;
        }
        return Optional.empty();
    }

    @Override
    public Optional<Attribution> signature() {
        int start = 0;
        while (start < t.length() && "—－-– 　".indexOf(t.charAt(start)) >= 0) {
            start++;
        }
        if (start == 0 || t.length() - start > 30) {
            return Optional.empty();
        }
        return subjects.reduce(start, t.length())
                .filter(Subject::isName)
                .map(who -> new Attribution(line.passage(), Optional.of(who), Optional.empty(), Way.ORPHAN));
    }

    /** All cues in a stretch, in order. */
    List<Range> cues(int from, int to) {
        List<Range> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            int no = words.falseCues.endAt(t, i, to);
            int cue = words.anyCues.endAt(t, i, to);
            if (cue > 0 && cue >= no) {
                if (!noun(i)) {
                    found.add(new Range(i, cue));
                }
                i = cue;
            } else {
                i = no > 0 ? no : i + 1;
            }
        }
        return found;
    }

    private Optional<Range> cueEndingAt(int floor, int to) {
        int end = to;
        for (int round = 0; round < 2; round++) {
            int start = words.anyCues.startBefore(t, end, Math.max(floor, end - 12));
            if (start >= 0) {
                int no = words.falseCues.startBefore(t, end, Math.max(floor, end - 12));
                return (no >= 0 && no < start) || noun(start) ? Optional.empty() : Optional.of(new Range(start, end));
            }
            if (end > floor && "了过過着著到的".indexOf(t.charAt(end - 1)) >= 0) {
                end--;
            } else {
                break;
            }
        }
        return Optional.empty();
    }

    /** {@return whether a verb that starts here is a noun, by the 的 before it} */
    private boolean noun(int start) {
        return start > 0
                && t.charAt(start - 1) == '的'
                && words.partialCues.endAt(t, start, t.length()) < start + 3
                && words.speechVerbs.endAt(t, start, t.length()) < 0;
    }

    /** 赵立坚称: where the story knows the longer name, the first character of 坚称 belongs to it. */
    private Range withoutName(int sentence, Range cue) {
        int start = cue.start();
        if (cue.length() != 2
                || start - 2 < sentence
                || words.anyCues.startBefore(t, cue.end(), start + 1) != start + 1
                || words.surnames.endAt(t, start - 2, start) != start - 1) {
            return cue;
        }
        String name = t.substring(start - 2, start + 1);
        return occurrences.elsewhere(t.substring(start - 2, start), name) ? cue : new Range(start + 1, cue.end());
    }

    /** Whose words a cue hands over: behind 转述 stands who said them. */
    private Optional<Subject> speaker(int sentence, Range cue, int end) {
        if (words.reportsWords.contains(t, cue.start(), cue.end()) && cue.end() < end) {
            Optional<Subject> third = subjects.in(cue.end(), end);
            if (third.isPresent() && third.get().known()) {
                return third;
            }
        }
        Optional<Subject> who = subject(sentence, cue.start());
        boolean inner =
                who.filter(found -> found.kind() == Subject.Kind.PRONOUN).isPresent()
                        && words.objectCues.contains(t, cue.start(), cue.end());
        return inner ? outer(sentence, cue.start()).or(() -> who) : who;
    }

    /** "甲表示，他感到「…」": the name whose words hold the pronoun. */
    private Optional<Subject> outer(int sentence, int cue) {
        int clause = clauseStart(sentence, cue);
        if (clause <= sentence) {
            return Optional.empty();
        }
        int end = clause - 1;
        List<Range> before = cues(clauseStart(sentence, end), end);
        if (before.isEmpty() || before.get(before.size() - 1).end() != end) {
            return Optional.empty();
        }
        return subjectInClause(sentence, before.get(before.size() - 1).start()).filter(Subject::isName);
    }

    /** The subject of the clause that a cue stands in, else of the clauses in front of it. */
    private Optional<Subject> subject(int sentence, int cue) {
        Optional<Subject> own = subjectInClause(sentence, cue);
        if (own.filter(Subject::known).isPresent()) {
            return own;
        }
        Optional<Subject> topic = topic(sentence, clauseStart(sentence, cue));
        boolean better = own.isEmpty()
                || (topic.isPresent() && own.get().range().length() > LONGEST_UNKNOWN)
                || (topic.filter(this::certain).isPresent() && !direct(own.get(), cue));
        return better && topic.isPresent() ? topic : own;
    }

    /** {@return whether nothing but the subject stands before a verb} */
    private boolean direct(Subject subject, int cue) {
        return Chars.trimEnd(t, subject.range().end(), cue) == subject.range().end()
                && subject.range().length() <= LONGEST_UNKNOWN;
    }

    private Optional<Subject> subjectInClause(int sentence, int cue) {
        int clause = clauseStart(sentence, cue);
        Optional<Subject> found = subjects.speaker(clause, cue);
        // 所说, 所言: who says it stands right before, whatever the clause began with
        if (t.charAt(cue) == '所' && found.filter(Subject::definite).isEmpty()) {
            Optional<Subject> near = subjects.reduce(Math.max(clause, cue - 4), cue);
            return near.filter(Subject::definite).isPresent() ? near : found;
        }
        return found.filter(subject -> !words.postings.contains(
                        t, subject.range().start(), subject.range().end())
                || clause == sentence);
    }

    /** The nearest clause in front that names somebody for certain, else one that has a known subject and a cue. */
    private Optional<Subject> topic(int sentence, int to) {
        Optional<Subject> fallback = Optional.empty();
        int end = to;
        for (int n = 0; n < 8 && end > sentence; n++) {
            int stop = end;
            while (stop > sentence && isClauseBreak(t.charAt(stop - 1))) {
                stop--;
            }
            int start = clauseStart(sentence, stop);
            Optional<Subject> found = subjects.in(start, stop);
            if (found.isPresent()
                    && (certain(found.get())
                            || (found.get().known() && !cues(start, stop).isEmpty()))) {
                return found;
            }
            if (fallback.isEmpty()
                    && found.isPresent()
                    && (found.get().definite()
                            || (found.get().known() && !cues(start, stop).isEmpty()))) {
                fallback = found;
            }
            end = start;
        }
        return fallback;
    }

    private boolean certain(Subject subject) {
        return subject.kind() == Subject.Kind.PRONOUN || (subject.isName() && subjects.shapedAsName(subject.range()));
    }

    private int clauseStart(int sentence, int to) {
        for (int i = to - 1; i >= sentence; i--) {
            char c = t.charAt(i);
            if (isClauseBreak(c)) {
                return i + 1;
            }
            if (Chars.isClosingBracket(c)) {
                int open = bracketStart(sentence, i);
                i = open < 0 ? i : open;
            }
        }
        return sentence;
    }

    private int bracketStart(int floor, int close) {
        for (int i = close - 1; i >= Math.max(floor, close - 80); i--) {
            if (Chars.isOpeningBracket(t.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isClauseBreak(char c) {
        return Chars.isComma(c)
                || Chars.isColon(c)
                || c == '；'
                || c == ';'
                || c == '—'
                || c == Line.CLAUSE_CLOSED
                || Line.endsSentence(c);
    }

    private boolean clauseBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isClauseBreak(t.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean followedByBreak(int end, int limit) {
        int i = Chars.skipBlanks(t, end, limit);
        return i < limit && (isClauseBreak(t.charAt(i)) || t.charAt(i) == Line.INSIDE || MarkSign.of(t.charAt(i)) >= 0);
    }

    private int sentenceStart(int floor, int to) {
        for (int i = to - 1; i >= floor; i--) {
            if (Line.endsSentence(t.charAt(i))) {
                return i + 1;
            }
        }
        return floor;
    }

    private int withoutBracket(int floor, int end) {
        if (end > floor && Chars.isClosingBracket(t.charAt(end - 1))) {
            int open = bracketStart(floor, end - 1);
            if (open > floor) {
                return Chars.trimEnd(t, floor, open);
            }
        }
        return end;
    }
}
