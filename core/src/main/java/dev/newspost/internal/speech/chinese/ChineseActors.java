package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Finds who acts in the clause in front of somebody's words where no verb of saying hands them over, in Chinese. */
final class ChineseActors {
    private static final int LONGEST_SENDING = 12;
    private static final int MOST_ATTRIBUTES = 16;
    private static final int MOST_CLAUSES = 4;
    private static final int MOST_DEEDS = 6;
    private static final int MOST_SETTINGS = 2;
    private static final int LEAST_BODY = 3;
    private static final int LONGEST_BODY = 10;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;
    private final ChineseDoers doers;

    ChineseActors(ChineseWords words, Bare bare, ChineseClauses clauses, ChineseSubject subjects) {
        this.words = words;
        this.t = bare;
        this.clauses = clauses;
        this.subjects = subjects;
        this.doers = new ChineseDoers(words, bare, subjects);
    }

    /** {@return whom clauses are about, whatever he does there} */
    ChineseDoers doers() {
        return doers;
    }

    /** "甲指，乙向丙发了一条短信：「…」": who sends or writes the text that the last clause ends with. */
    Optional<Subject> sender(int sentence, int end) {
        int start = clauses.clauseStart(sentence, end);
        int text = Math.max(words.owners.sent.startBefore(t, end, start), words.documents.startBefore(t, end, start));
        for (int i = text - 1; i > start && text - i <= LONGEST_SENDING; i--) {
            int send = words.owners.sending.endAt(t, i, text);
            if (send > 0 && words.notBreakers.endAt(t, i, text) <= send) {
                int verb = i;
                return subjects.in(start, end)
                        .filter(Subject::known)
                        .filter(who -> who.range().end() <= verb);
            }
        }
        return Optional.empty();
    }

    /** 城南客运下午发出声明，向伤者致歉，并称「…」: whoever gives out a text in a clause in front, be it a body that no list knows. */
    Optional<Subject> issuer(int sentence, int to) {
        int stop = to;
        for (int n = 0; n < MOST_CLAUSES && stop > sentence; n++) {
            int end = stop - 1;
            int start = clauses.clauseStart(sentence, end);
            int verb = issuing(start, end);
            if (verb > 0) {
                return subjects.in(start, verb)
                        .filter(who -> who.range().end() <= verb && mayBeBody(who))
                        .map(who -> who.known() ? who : new Subject(who.range(), Subject.Kind.BODY));
            }
            stop = start;
        }
        return Optional.empty();
    }

    /** Where a verb of giving out starts in a clause that ends with a text, or -1. */
    private int issuing(int start, int end) {
        int text = words.documents.startBefore(t, end, start);
        for (int i = Math.max(start, text - LONGEST_SENDING); i < text; i++) {
            int verb = words.owners.issuing.endAt(t, i, text);
            if (verb > 0 && words.notBreakers.endAt(t, i, text) <= verb) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether a stretch is somebody known, or a few Chinese characters as the names of bodies have} */
    private boolean mayBeBody(Subject who) {
        Range range = who.range();
        boolean han = range.length() >= LEAST_BODY && range.length() <= LONGEST_BODY;
        for (int i = range.start(); han && i < range.end(); i++) {
            han = Chars.isHan(t.charAt(i));
        }
        return who.known() || han;
    }

    /** "研究所发现：「…」": a body or somebody without a name who does what the last clause says. */
    Optional<Subject> bodyOrActor(int sentence, int end) {
        int start = clauses.clauseStart(sentence, end);
        return doers.owner(start, end)
                .or(() -> subjects.in(start, end).filter(who -> who.range().length() > 1 && leads(who, start, end)));
    }

    /** "他的妻子在一旁红了眼眶：「…」": somebody without a name who does what the last clause says. */
    private Optional<Subject> actor(int sentence, int end) {
        int start = clauses.clauseStart(sentence, end);
        return subjects.in(start, end).filter(who -> who.kind() == Subject.Kind.DESCRIPTION && leads(who, start, end));
    }

    /**
     * "乙摇摇头：「…」": the person whom a clause begins with and who bears himself in some way, which nothing but the next
     * words tell.
     *
     * @param asked whether the clause in front asks him, so that whatever he does goes with his answer
     */
    Optional<Subject> reacting(int start, int end, boolean asked) {
        int first = subjects.skipOpeners(start, end);
        return subjects.in(start, end)
                .filter(who -> subjects.shapes().isSomebody(who)
                        || (who.kind() == Subject.Kind.DESCRIPTION && acts(who, start)))
                .filter(who -> who.range().end() < Chars.trimEnd(t, start, end)
                        && who.range().start() - first <= MOST_ATTRIBUTES
                        && (asked || bears(who.range().end(), end))
                        && words.beings.startBefore(t, end, start) < 0);
    }

    /** 摇摇头, 倒不以为意, 则打断他: whether what somebody does begins with a gesture, a mood or a word for an answer. */
    private boolean bears(int from, int to) {
        int adverb = Math.max(from, words.endAdverbs.endAt(t, from, to));
        return words.owners.answering.endAt(t, from, to) > 0
                || words.breakers.endAt(t, adverb, to) > 0
                || words.mentions.bearing.endAt(t, adverb, to) > 0;
    }

    /** {@return who sends the text that the last clause ends with, else who reacts in it} */
    Optional<Subject> acting(int sentence, int end) {
        return sender(sentence, end).or(() -> reacting(sentence, end));
    }

    /** "他打电话给店主，店主很不耐烦，「…」": somebody without a name who does what the last clause says, behind another one. */
    private Optional<Subject> reacting(int sentence, int end) {
        int start = clauses.clauseStart(sentence, end);
        return start == sentence ? Optional.empty() : actor(sentence, end).filter(who -> acts(who, start));
    }

    /** "店员俯下身，围裙晃着，「…」": somebody without a name who acts in the nearest clause that tells of one. */
    Optional<Subject> beat(int sentence, int end) {
        int stop = end;
        for (int n = 0; n < MOST_CLAUSES && stop > sentence; n++) {
            int start = clauses.clauseStart(sentence, stop);
            Optional<Subject> who = actor(start, stop);
            if (who.isPresent()) {
                return who.filter(one -> acts(one, start));
            }
            stop = start - 1;
        }
        return Optional.empty();
    }

    /** "店主推开后门，跺着脚：「…」": who acts in the nearest clause that tells of somebody, where a colon leads to the words. */
    Optional<Subject> leading(int sentence, int end) {
        int last = clauses.clauseStart(sentence, end);
        int stop = end;
        for (int n = 0; n < MOST_DEEDS && stop > sentence; n++) {
            int start = clauses.clauseStart(sentence, stop);
            Optional<Subject> who = doers.of(start, stop);
            if (who.filter(doers::isPerson).filter(one -> acts(one, start)).isPresent()) {
                return who.filter(one -> one.range().end() < end)
                        .filter(one -> one.definite() || !isGeneral(sentence, one.range(), end));
            }
            boolean other =
                    who.filter(Subject::known).filter(one -> acts(one, start)).isPresent();
            if (start == last && (other || isText(start, stop))) {
                return Optional.empty();
            }
            stop = start - 1;
        }
        return Optional.empty();
    }

    /** 病床上的老人笑了: somebody without a name who acts in the first clause of a sentence that tells of anybody. */
    Optional<Subject> opening(int from, int to) {
        if (isText(clauses.clauseStart(from, to), to)) {
            return Optional.empty();
        }
        int start = from;
        for (int n = 0; n < MOST_SETTINGS && start < to; n++) {
            int first = start;
            int end = clauses.clauseEnd(first, to);
            Optional<Subject> who = doers.of(first, end);
            if (who.isPresent()) {
                return who.filter(one -> isOne(one) && doers.isPerson(one))
                        .filter(one ->
                                doers.begins(one, first, end) && one.range().end() < end)
                        .filter(one -> acts(one, first) && !isGeneral(from, one.range(), to));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** {@return whether somebody is told by a title alone, or counted or pointed at: 老人, 两名员工, 这名妇女} */
    boolean isOne(Subject who) {
        Range range = who.range();
        return who.kind() == Subject.Kind.DESCRIPTION
                && (words.titles.contains(t, range.start(), range.end())
                        || words.personMeasures.startBefore(
                                        t, words.someone.endAt(t, range.start(), range.end()), range.start())
                                >= 0
                        || words.definites.endAt(t, range.start(), range.end()) > 0);
    }

    /** 一旦店主加价，必然…, 店主可以申请退税: whether a sentence tells what anybody of that trade does, and not what one does now. */
    private boolean isGeneral(int sentence, Range who, int end) {
        boolean one = words.someone.endAt(t, who.start(), who.end()) > 0;
        for (int i = sentence; !one && i < end; i++) {
            boolean within = i >= who.start() && i < who.end();
            if (!within && words.owners.generalities.endAt(t, i, end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 屏幕上跳出一行字, 上面写着: whether a clause tells of what is written somewhere, which nobody says. */
    private boolean isText(int start, int end) {
        return words.owners.sent.startBefore(t, end, start) >= 0 || words.owners.signs.startBefore(t, end, start) >= 0;
    }

    /** {@return whether somebody acts himself; not 由六名船员陪同, 被保安赶走, where another one does or suffers it} */
    private boolean acts(Subject who, int clause) {
        Range range = who.range();
        return words.agents.startBefore(t, range.start(), clause) < 0
                && !words.isIndefinite(t.text(), range.start(), range.end())
                && words.coverbs.endAt(t, Chars.skipBlanks(t, clause, range.end()), range.end()) < 0;
    }

    /** "回忆起那阵风浪，店主的语气很急：「…」": whom the last clause is about, behind a clause whose verb names nobody. */
    Optional<Subject> closing(int sentence, Range cue, int end) {
        int start = clauses.clauseStart(sentence, end);
        boolean two = start > cue.end()
                && !clauses.clauseBreak(sentence, cue.start())
                && !clauses.clauseBreak(cue.end(), start - 1);
        return !two
                ? Optional.empty()
                : subjects.in(start, end)
                        .filter(who -> who.definite() || who.kind() == Subject.Kind.DESCRIPTION)
                        .filter(who -> who.range().end() < end);
    }

    /** {@return whether a clause begins with a body or somebody without a name and says what they do} */
    boolean leads(Subject subject, int start, int stop) {
        boolean somebody = subject.kind() == Subject.Kind.BODY || subject.kind() == Subject.Kind.DESCRIPTION;
        return somebody
                && subject.range().end() < Chars.trimEnd(t, start, stop)
                && subjects.skipOpeners(start, stop) >= subject.range().start() - MOST_ATTRIBUTES;
    }
}
