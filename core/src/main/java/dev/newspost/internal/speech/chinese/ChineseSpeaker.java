package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.List;
import java.util.Optional;

/** Finds whose words a verb of saying hands over in a Chinese sentence. */
final class ChineseSpeaker {
    private static final int LONGEST_UNKNOWN = 8;
    private static final int MOST_CLAUSES = 4;
    private static final int MOST_ADVERBS = 4;
    private static final int NEAREST = 2;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 3;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;
    private final ChineseAsked asked;
    private final ChineseMarkedName marked;
    private final ChineseActors actors;
    private final ChineseDeeds deeds;

    ChineseSpeaker(ChineseWords words, Bare bare, ChineseClauses clauses, ChineseSubject subjects) {
        this.words = words;
        this.t = bare;
        this.clauses = clauses;
        this.subjects = subjects;
        this.asked = new ChineseAsked(words, bare, clauses, subjects);
        this.marked = new ChineseMarkedName(words, bare);
        this.actors = new ChineseActors(words, bare, clauses, subjects);
        this.deeds = new ChineseDeeds(words, bare, clauses, subjects);
    }

    /** Whose words a cue hands over: behind 转述 stands who said them. */
    Optional<Subject> whose(int sentence, Range cue, int end) {
        if (words.reportsWords.contains(t, cue.start(), cue.end()) && cue.end() < end) {
            Optional<Subject> third = subjects.in(cue.end(), end);
            if (third.isPresent() && third.get().known()) {
                return third;
            }
        }
        Optional<Subject> who = subject(sentence, cue.start());
        boolean pronoun =
                who.filter(found -> found.kind() == Subject.Kind.PRONOUN).isPresent();
        Optional<Subject> outer = Optional.empty();
        if (pronoun && words.objectCues.contains(t, cue.start(), cue.end())) {
            outer = outer(sentence, cue.start(), 1).filter(Subject::isName);
        } else if (!pronoun
                && who.filter(Subject::isName).isEmpty()
                && words.wishes.contains(t, cue.start(), cue.end())) {
            outer = outer(sentence, cue.start(), MOST_CLAUSES);
        } else if (who.filter(one -> one.kind() == Subject.Kind.UNKNOWN && isThing(one))
                .isPresent()) {
            // 甲称，这种现象提出「…」
            outer = outer(sentence, cue.start(), 1);
        } else if (who.filter(this::isDocument).isPresent()
                && words.owners.evidence.contains(t, cue.start(), cue.end())) {
            // 甲指出，档案显示「…」
            outer = outer(sentence, cue.start(), 1);
        }
        return outer.or(() -> who);
    }

    private boolean isThing(Subject who) {
        return words.demonstratives.endAt(t, who.range().start(), who.range().end()) > 0
                || words.abstracts.startBefore(t, who.range().end(), who.range().start()) >= 0;
    }

    /** "甲表示，他感到「…」": whose words hold the clause that a verb stands in, at most so many clauses in front. */
    Optional<Subject> outer(int sentence, int cue, int most) {
        int clause = clauses.clauseStart(sentence, cue);
        for (int n = 0; n < most && clause > sentence; n++) {
            int end = clause - 1;
            clause = clauses.clauseStart(sentence, end);
            List<Range> before = clauses.cues(clause, end);
            if (!before.isEmpty() && before.get(before.size() - 1).end() == end) {
                return subjectInClause(sentence, before.get(before.size() - 1).start())
                        .filter(Subject::definite);
            }
        }
        return Optional.empty();
    }

    /** "甲写过《…》，其中写道：「…」": the work that the clauses before name last. */
    private Optional<Subject> work(int sentence, int cue) {
        int clause = clauses.clauseStart(sentence, cue);
        int inside = words.insiders.endAt(t, Chars.skipBlanks(t, clause, cue), cue);
        if (inside < 0 || cue - inside > MOST_ADVERBS) {
            return Optional.empty();
        }
        for (int i = clause - 1; i > sentence; i--) {
            if (t.charAt(i) == '》') {
                return subjects.reduce(sentence, i + 1).filter(who -> who.kind() == Subject.Kind.BODY);
            }
        }
        return Optional.empty();
    }

    /** The subject of the clause that a cue stands in, else of the clauses in front of it. */
    Optional<Subject> subject(int sentence, int cue) {
        Optional<Subject> work =
                work(sentence, cue).or(() -> asked.of(sentence, cue)).or(() -> marked.of(sentence, cue));
        if (work.isPresent()) {
            return work;
        }
        Optional<Subject> own = subjectInClause(sentence, cue)
                .filter(one -> !isMood(one.range()))
                .or(() -> inCircumstance(sentence, cue))
                .or(() -> marked.leading(clauses.clauseStart(sentence, cue), cue));
        boolean reflexive = own.filter(one -> words.reflexives.contains(
                        t, one.range().start(), one.range().end()))
                .isPresent();
        if (own.filter(Subject::known).isPresent() && !reflexive) {
            return own;
        }
        int clause = clauses.clauseStart(sentence, cue);
        Optional<Subject> topic = behindSemicolon(sentence, clause)
                .or(() -> clause > sentence ? actors.sender(sentence, clause - 1) : Optional.empty())
                .or(() -> topic(sentence, clause));
        if (reflexive) {
            return topic.or(() -> own);
        }
        Optional<Subject> told = own.isEmpty() ? toldOf(sentence, clause) : Optional.empty();
        if (told.isPresent()) {
            return told;
        }
        boolean better = own.isEmpty()
                || (topic.isPresent() && own.get().range().length() > LONGEST_UNKNOWN)
                || (topic.filter(this::certain).isPresent()
                        && (!direct(own.get(), cue) || subjects.isDoubtful(own.get())));
        if (better && topic.isPresent()) {
            return topic;
        }
        return own.filter(one -> one.known() || clause == sentence)
                .or(() -> actors.issuer(sentence, clause))
                .or(() -> own)
                .or(() -> somebody(sentence, clause));
    }

    /** 好心提醒: whether what stands in front of a verb is nothing but how somebody speaks. */
    private boolean isMood(Range range) {
        return range.length() > 1 && words.endAdverbs.contains(t, range.start(), range.end());
    }

    /** "甲回忆，老人不吃饭，有一次说": somebody without a name of whom a verb of remembering tells, and what he does. */
    private Optional<Subject> toldOf(int sentence, int to) {
        int end = to;
        for (int n = 0; n < MOST_CLAUSES && end > sentence; n++) {
            int stop = end - 1;
            int start = clauses.clauseStart(sentence, stop);
            boolean remembered = start > sentence
                    && words.owners.remembering.startBefore(t, start - 1, sentence) >= 0
                    && Chars.isComma(t.charAt(start - 1));
            if (remembered) {
                return subjects.in(start, stop)
                        .filter(who -> who.kind() == Subject.Kind.DESCRIPTION && actors.leads(who, start, stop));
            }
            end = start;
        }
        return Optional.empty();
    }

    /** {@return who acts in the clause in front without a verb of saying} */
    ChineseActors actors() {
        return actors;
    }

    /** {@return which verbs tell only what somebody is seen or ought to do} */
    ChineseDeeds deeds() {
        return deeds;
    }

    /** {@return who is asked and gives the answer that a cue or noun hands over, where the clause tells of one} */
    Optional<Subject> asked(int sentence, int cue) {
        return asked.of(sentence, cue);
    }

    /** "针对甲批评…「…」": who speaks within the circumstance that the words stand in. */
    private Optional<Subject> inCircumstance(int sentence, int cue) {
        int clause = Chars.skipBlanks(t, clauses.clauseStart(sentence, cue), cue);
        int end = words.circumstances.endAt(t, clause, cue);
        int verb = words.anyCues.endAt(t, cue, t.length());
        boolean attribute = verb > 0 && words.attributive.endAt(t, verb, t.length()) > 0;
        return end < 0 || words.anyCues.endAt(t, clause, cue) > 0
                ? Optional.empty()
                : subjects.in(end, cue)
                        .filter(who ->
                                who.known() && (attribute || cue - who.range().end() <= MOST_ADVERBS));
    }

    /** "市政府在网上发布通报，称「…」": a body or somebody without a name that the clause before begins with. */
    private Optional<Subject> somebody(int sentence, int to) {
        int end = to;
        boolean near = true;
        for (int n = 0; n < MOST_CLAUSES && end > sentence; n++) {
            int stop = end;
            while (stop > sentence && ChineseClauses.isClauseBreak(t.charAt(stop - 1))) {
                stop--;
            }
            int start = clauses.clauseStart(sentence, stop);
            Optional<Subject> found = subjects.in(start, stop);
            if (found.isPresent()
                    && (actors.leads(found.get(), start, stop)
                            || (near && introduces(found.get(), start, stop))
                            || (start == sentence && acts(found.get(), start, stop)))) {
                return found;
            }
            // 一位学生，在码头上，对记者说「…」
            near &= words.circumstanceStarts.endAt(t, Chars.skipBlanks(t, start, stop), stop) > 0;
            end = start;
        }
        return Optional.empty();
    }

    /** 一位与会的学生，受访时说「…」: whether a clause is nothing but somebody without a name. */
    private boolean introduces(Subject subject, int start, int stop) {
        return subject.kind() == Subject.Kind.DESCRIPTION
                && subject.range().end() == Chars.trimEnd(t, start, stop)
                && words.someone.endAt(t, subjects.skipOpeners(start, stop), stop) > 0;
    }

    /** 甲本人昨天转发这段视频，还说「…」: whether a short word that no list knows begins the sentence, and a word behind it says how he acts. */
    private boolean acts(Subject subject, int start, int stop) {
        int first = subject.range().start();
        int last = subject.range().end();
        boolean shaped = subject.kind() == Subject.Kind.UNKNOWN
                && first == Chars.skipBlanks(t, start, stop)
                && subject.range().length() >= SHORTEST_NAME
                && subject.range().length() <= LONGEST_NAME
                && !isThing(subject);
        for (int i = first; shaped && i < last; i++) {
            shaped = Chars.isHan(t.charAt(i));
        }
        return shaped && words.breakers.endAt(t, last, stop) > 0;
    }

    /** {@return whether nothing but the subject stands before a verb} */
    boolean direct(Subject subject, int cue) {
        return Chars.trimEnd(t, subject.range().end(), cue) == subject.range().end()
                && subject.range().length() <= LONGEST_UNKNOWN;
    }

    Optional<Subject> subjectInClause(int sentence, int cue) {
        int clause = behindCue(reported(clauses.clauseStart(sentence, cue), cue), cue);
        int gap = behindGap(clause, cue);
        Optional<Subject> near = gap > clause ? subjects.speaker(gap, cue).filter(Subject::known) : Optional.empty();
        return near.isPresent() ? near : inClause(sentence, clause, cue);
    }

    /** "桥塌百人伤 市长怒斥「…」": the place behind the last blank of a headline that stands for a comma, else the start. */
    int behindGap(int start, int cue) {
        for (int i = Chars.trimEnd(t, start, cue) - 2; i > start; i--) {
            if (Chars.isBlank(t.charAt(i)) && Chars.isHan(t.charAt(i - 1)) && Chars.isHan(t.charAt(i + 1))) {
                return i + 1;
            }
        }
        return start;
    }

    private Optional<Subject> inClause(int sentence, int clause, int cue) {
        // 甲以为这就是她所说的「…」: a pronoun right in front
        int pronoun = words.relativizers.endAt(t, cue, cue + 1) > 0 ? words.pronouns.startBefore(t, cue, clause) : -1;
        if (pronoun > clause && !words.possessives.contains(t, pronoun, cue)) {
            return Optional.of(new Subject(new Range(pronoun, cue), Subject.Kind.PRONOUN));
        }
        Optional<Subject> found = subjects.speaker(clause, cue);
        // 所说, 所言: who says it stands right before, whatever the clause began with
        if (words.relativizers.endAt(t, cue, cue + 1) > 0
                && found.filter(Subject::definite).isEmpty()) {
            Optional<Subject> near = subjects.reduce(Math.max(clause, cue - 4), cue);
            return near.filter(Subject::definite).isPresent() ? near : found;
        }
        return found.filter(subject -> !words.postings.contains(
                        t, subject.range().start(), subject.range().end())
                || clause == sentence);
    }

    /** "甲记得乙站在门口说「…」": who speaks stands behind the last verb in front of which somebody tells of him. */
    int reported(int clause, int cue) {
        for (int i = t.previous(words.reporting.bit(), cue - 2, clause + 1);
                i > clause;
                i = t.previous(words.reporting.bit(), i - 1, clause + 1)) {
            int end = words.reporting.endAt(t, i, cue);
            if (end > 0
                    && words.noCueEnd(t, i, cue) < end
                    && !endsNoCue(clause, i, end)
                    && !clauses.inTitle(i)
                    && subjects.in(end, cue)
                            .filter(who -> who.range().start() == end)
                            .filter(who -> who.isName()
                                    || isOther(clause, who)
                                    || (who.range().end() < cue && who.kind() == Subject.Kind.DESCRIPTION)
                                    || (isDocument(who) && isBefore(who.range().end(), cue)))
                            .isPresent()) {
                return end;
            }
        }
        return clause;
    }

    /** 小说里: whether a verb is the end of a longer word that is none. */
    private boolean endsNoCue(int clause, int verb, int end) {
        int word = words.falseCues.startBefore(t, end, clause);
        return word >= 0 && word < verb;
    }

    /** 我记得你说: whether somebody else is meant than whoever tells of himself. */
    private boolean isOther(int clause, Subject who) {
        int start = subjects.skipOpeners(clause, who.range().start());
        return who.kind() == Subject.Kind.PRONOUN
                && words.ownPronouns.endAt(t, start, who.range().start()) > 0
                && words.ownPronouns.endAt(t, who.range().start(), who.range().end()) < 0
                && !words.reflexives.contains(
                        t, who.range().start(), who.range().end());
    }

    /** 通知写道, 通知中写道: whether nothing but the place in a document stands between it and a verb. */
    private boolean isBefore(int end, int cue) {
        return end == cue || words.insides.endAt(t, end, cue) == cue;
    }

    /** 小镇的章程规定: whether what speaks is a document. */
    private boolean isDocument(Subject who) {
        return who.kind() == Subject.Kind.BODY
                && (t.charAt(who.range().end() - 1) == '》'
                        || words.documents.startBefore(
                                        t, who.range().end(), who.range().start())
                                >= 0);
    }

    /** "并称一名官员在会上说「…」": a clause that begins with a verb of saying goes on with a subject of its own. */
    private int behindCue(int clause, int cue) {
        int start = subjects.skipOpeners(clause, cue);
        int end = words.noCueEnd(t, start, cue) < 0 ? words.anyCues.endAt(t, start, cue) : -1;
        boolean own = end > 0
                && cue - end >= 2
                && !words.partialCues.contains(t, start, end)
                && !words.objectCues.contains(t, start, end)
                && !words.telling.contains(t, start, end)
                && subjects.in(end, cue)
                        .filter(who -> who.range().start() == end)
                        .filter(who -> who.isName() || who.kind() == Subject.Kind.DESCRIPTION)
                        .isPresent();
        return own ? end : clause;
    }

    /** The nearest clause in front that names somebody for certain, else one that has a known subject and a cue. */
    Optional<Subject> topic(int sentence, int to) {
        Optional<Subject> fallback = Optional.empty();
        int end = to;
        for (int n = 0; n < 8 && end > sentence; n++) {
            int stop = end;
            while (stop > sentence && ChineseClauses.isClauseBreak(t.charAt(stop - 1))) {
                stop--;
            }
            int start = clauses.clauseStart(sentence, stop);
            Optional<Subject> found = subjects.withOthers(start, stop)
                    .filter(who -> who.kind() == Subject.Kind.BODY
                            || !clauses.inTitle(who.range().start()))
                    .filter(who -> !words.reflexives.contains(
                            t, who.range().start(), who.range().end()))
                    .filter(who -> !isMet(start, who)
                            && !deeds.isPerceived(start, who.range().start())
                            && !(start > sentence
                                    && deeds.isAddressed(start, who.range().start())));
            if (found.isPresent()
                    && (certain(found.get())
                            || (n < NEAREST && start > sentence && joinsIn(found.get(), start, stop))
                            || isSource(start, stop, found.get())
                            || (found.get().known()
                                    && !clauses.cues(start, stop).isEmpty()))) {
                return found;
            }
            if (fallback.isEmpty()
                    && found.isPresent()
                    && (found.get().definite()
                            || (found.get().known()
                                    && !clauses.cues(start, stop).isEmpty()))) {
                fallback = found;
            }
            end = start;
        }
        return fallback;
    }

    /** 甲等着，一名店员走过来，问: whether a clause begins with somebody whom it brings in without a name, and says what he does. */
    private boolean joinsIn(Subject who, int start, int stop) {
        int first = subjects.skipOpeners(start, stop);
        return who.kind() == Subject.Kind.DESCRIPTION
                && who.range().start() == first
                && words.single.endAt(t, first, stop) > 0
                && actors.leads(who, start, stop);
    }

    /** 甲称不知情；他的律师翻查记录，指出: who acts in the clause behind the last semicolon, in front of a place. */
    private Optional<Subject> behindSemicolon(int sentence, int to) {
        int start = to;
        int stop = to;
        for (int n = 0; n < MOST_CLAUSES && start > sentence && "；;".indexOf(t.charAt(start - 1)) < 0; n++) {
            stop = start - 1;
            start = clauses.clauseStart(sentence, stop);
        }
        int end = stop;
        int from = start;
        boolean semicolon = start > sentence && start < to && "；;".indexOf(t.charAt(start - 1)) >= 0;
        return semicolon ? subjects.in(from, end).filter(who -> actors.leads(who, from, end)) : Optional.empty();
    }

    /** "就陪甲的母亲到处找": whether a clause goes on with the subject of the one in front, and somebody stands further in it. */
    private boolean isMet(int start, Subject who) {
        int first = Chars.skipBlanks(t, start, who.range().start());
        int carrier = words.carriers.endAt(t, first, who.range().start());
        return carrier > 0
                && words.notCarriers.endAt(t, first, who.range().start()) < carrier
                && who.range().start() > carrier
                && who.isName();
    }

    /** "根据选委会公告": a document or body that the clause names as its source. */
    private boolean isSource(int start, int stop, Subject subject) {
        int end = subjects.shapes().articleStart(start, Chars.trimEnd(t, start, stop));
        return subject.known()
                && (subject.range().end() == end
                        || words.documents.contains(t, subject.range().end(), end))
                && words.hearsay.endAt(t, Chars.skipBlanks(t, start, stop), stop) > 0;
    }

    boolean certain(Subject subject) {
        // 柯今天说: one character is a surname only where the story calls somebody so
        return subject.kind() == Subject.Kind.PRONOUN
                || (subject.kind() == Subject.Kind.SURNAMED && subject.range().length() == 1)
                || (subject.isName() && subjects.shapes().shapedAsName(subject.range()));
    }
}
