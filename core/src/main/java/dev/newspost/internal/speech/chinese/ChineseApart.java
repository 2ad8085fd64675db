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

/**
 * Reads who said the words that begin a Chinese passage and that no verb hands over, from what stands right behind them:
 * 「…」（店主）, 「…」——店主, 「…」，店主摇着头.
 */
final class ChineseApart {
    private static final int LONGEST = 60;
    private static final int WINDOW = 120;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_REST = 8;
    private static final int LONGEST_SOURCE = 12;
    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_GENRE = 4;
    private static final int MOST_CLAUSES = 2;

    private final ChineseWords words;
    private final Line line;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;
    private final ChineseDoers doers;

    ChineseApart(ChineseWords words, Line line, ChineseClauses clauses, ChineseSubject subjects, ChineseDoers doers) {
        this.words = words;
        this.line = line;
        this.t = line.noted();
        this.clauses = clauses;
        this.subjects = subjects;
        this.doers = doers;
    }

    Optional<Attribution> of(Utterance u) {
        int before = Chars.trimEnd(t, 0, u.marked.open());
        int i = Chars.skipBlanks(t, u.marked.close(), t.length());
        if (i >= t.length()) {
            return Optional.empty();
        }
        char c = t.charAt(i);
        Optional<Subject> who = Optional.empty();
        Optional<Subject> owner = owner(u).or(() -> teller(u)).or(() -> leaving(u));
        if (owner.isEmpty() && u.stops() && Chars.isHan(c)) {
            owner = bearer(i);
        }
        if (owner.isPresent()) {
            who = owner;
        } else if (before > 0 && Chars.isOpeningBracket(c)) {
            who = source(i);
        } else if (before > 0) {
            // elsewhere whoever the sentence in front names has said them, unless the clause behind begins with a name
            if (Line.endsSentence(t.charAt(before - 1)) && Chars.isComma(c)) {
                int start = Chars.skipBlanks(t, i + 1, t.length());
                who = subjects.in(start, clauseEnd(start))
                        .filter(one -> one.range().start() == start && mayBeName(one));
            }
        } else if (Chars.isOpeningBracket(c)) {
            who = inBracket(i);
        } else if (Chars.isDash(c)) {
            who = behindDash(i);
        } else if (Chars.isComma(c)) {
            who = actor(i + 1);
        } else {
            who = source(i, Chars.trimEnd(t, i, t.length()));
        }
        return who.map(one -> new Attribution(line.passage(), Optional.of(one), Optional.empty(), Way.ORPHAN));
    }

    /** {@return whether it is a name or as long as one that nobody knows: two characters are more often a verb} */
    private static boolean mayBeName(Subject who) {
        int length = who.range().length();
        return who.isName() || (!who.known() && length >= SHORTEST_NAME && length <= LONGEST_NAME);
    }

    /** 「…」。这是店主的口头禅。: whose the sentence behind the words says that they are. */
    private Optional<Subject> owner(Utterance u) {
        int start = clauses.skipPauses(u.marked.close(), t.length());
        int from = words.owners.pointing.endAt(t, start, t.length());
        int end = from < 0 ? -1 : clauseEnd(from);
        int noun = end < 0 ? -1 : words.owners.owned.startBefore(t, Chars.trimEnd(t, from, end), from);
        int owned = noun < 0 ? -1 : lastAttributive(from, noun);
        if (owned <= from) {
            return Optional.empty();
        }
        // 这是店主留给渔村的话
        int given = given(from, owned);
        Optional<Subject> who = given > from ? subjects.in(from, given) : holder(from, owned);
        return who.filter(Subject::known);
    }

    /** 这是店主的, 这是店主每天的, 这是店主对孩子说的: whose it is, or who says it, in front of the mark of the attribute. */
    private Optional<Subject> holder(int from, int end) {
        Optional<Subject> all = subjects.reduce(from, end)
                .filter(who -> who.known() && who.range().end() == end);
        return all.or(() -> clauses.cueEndingAt(from, end).flatMap(cue -> subjects.in(from, cue.start())))
                .or(() -> subjects.in(from, end));
    }

    /** 「…。」店主丢下这句话就走了: who lets the words go that stand in front. */
    private Optional<Subject> leaving(Utterance u) {
        int start = clauses.skipPauses(u.marked.close(), t.length());
        int end = clauseEnd(start);
        for (int i = start + 1; i < end; i++) {
            int verb = words.owners.lettingGo.endAt(t, i, end);
            if (verb > 0 && words.owners.saidWords.endAt(t, verb, end) > 0) {
                return doers.of(start, i).filter(Subject::known);
            }
        }
        return Optional.empty();
    }

    /** 「…。」说话的是摆渡的店主。: who the sentence behind the words says has said them. */
    private Optional<Subject> teller(Utterance u) {
        int start = clauses.skipPauses(u.marked.close(), t.length());
        int end = clauseEnd(start);
        int verb = speakingEnd(start, end);
        for (int i = verb; verb > 0 && i < Math.min(end, verb + LONGEST_REST); i++) {
            int from = words.owners.being.endAt(t, i, end);
            if (from > 0) {
                return subjects.reduce(from, end)
                        .filter(Subject::known)
                        .filter(who -> who.range().end() == end);
            }
        }
        return Optional.empty();
    }

    /** 开口, 最先答话: where a verb of speaking ends that a sentence begins with, behind an adverb or none; or -1. */
    private int speakingEnd(int start, int end) {
        for (int i = start; i < Math.min(end, start + LONGEST_GENRE); i++) {
            int verb = words.owners.speaking.endAt(t, i, end);
            if (verb > 0) {
                return verb;
            }
        }
        return -1;
    }

    private int given(int from, int end) {
        for (int i = from + 2; i < end; i++) {
            if (words.owners.giving.endAt(t, i, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** 「…。」店主一脸无奈。: who begins the sentence behind the words, where it tells how he bears himself. */
    private Optional<Subject> bearer(int from) {
        int end = clauseEnd(from);
        int bearing = from + 1;
        while (bearing < end && words.mentions.bearing.endAt(t, bearing, end) < 0) {
            bearing++;
        }
        int near = bearing;
        return bearing == end
                ? Optional.empty()
                : subjects.in(from, end)
                        .filter(who -> who.definite() || who.kind() == Subject.Kind.DESCRIPTION)
                        .filter(who -> who.range().start() - from <= LONGEST_TITLE
                                && who.range().end() <= near
                                && near - who.range().end() <= LONGEST_REST)
                        .filter(who -> !isAnybody(who.range()) && !isMany(who.range()))
                        .filter(who ->
                                words.owners.answering.endAt(t, who.range().end(), end) < 0);
    }

    private boolean isMany(Range who) {
        return words.plurals.startBefore(t, who.end(), who.start()) > who.start()
                || words.isCrowd(t.text(), who.start(), who.end());
    }

    private int lastAttributive(int from, int noun) {
        for (int i = noun - 1; i >= Math.max(from, noun - LONGEST_REST); i--) {
            if (words.attributive.endAt(t, i, noun) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** 「…」。店主数着船。店主说：「…」: whether who speaks next is whom the sentence right behind the words begins with. */
    boolean actsBehind(Utterance u, Utterance next, Subject who) {
        int start = clauses.skipPauses(u.marked.close(), next.marked.open());
        int end = clauses.sentenceStop(start, next.marked.open());
        String name = who.range().of(line.text());
        for (int n = 0; n < MOST_CLAUSES && start < end; n++) {
            int stop = clauses.clauseEnd(start, end);
            Optional<Subject> acts = subjects.in(start, stop).filter(Subject::known);
            if (acts.isPresent()) {
                Range range = acts.get().range();
                return range.of(line.text()).equals(name) && words.owners.answering.endAt(t, range.end(), stop) < 0;
            }
            start = stop + 1;
        }
        return false;
    }

    private Optional<Subject> inBracket(int open) {
        int limit = Math.min(t.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            if (Chars.isClosingBracket(t.charAt(i))) {
                return subjects.in(open + 1, i).filter(Subject::known);
            }
        }
        return Optional.empty();
    }

    /** 「…」《潮歌集》, 「…」小说《潮歌集》, 「…」林知秋: a work or name that is all that stands behind the words. */
    private Optional<Subject> source(int from, int end) {
        if (end - from > LONGEST_TITLE || clauses.clauseBreak(from, end)) {
            return Optional.empty();
        }
        int title = from;
        while (title < end && title - from <= LONGEST_GENRE && Chars.isHan(t.charAt(title))) {
            title++;
        }
        boolean work = title < end && t.charAt(title) == '《' && t.charAt(end - 1) == '》';
        return subjects.reduce(work ? title : from, end)
                .filter(who -> who.range().end() == end)
                .filter(who -> work
                        || (who.isName()
                                && who.range().start() == from
                                && subjects.shapes().shapedAsName(who.range())));
    }

    /** 「…」（甲）, 「…」（甲：《…》）: a name that is all that a bracket holds, but for the work. */
    private Optional<Subject> source(int open) {
        int end = open + 1;
        while (end < t.length() && (Chars.isHan(t.charAt(end)) || Chars.isNamePoint(t.charAt(end)))) {
            end++;
        }
        boolean whole = end < t.length() && (Chars.isClosingBracket(t.charAt(end)) || Chars.isColon(t.charAt(end)));
        boolean work = whole && Chars.isColon(t.charAt(end)) && end + 1 < t.length() && t.charAt(end + 1) == '《';
        if (end - open > LONGEST_SOURCE || !whole || (Chars.isColon(t.charAt(end)) && !work)) {
            return Optional.empty();
        }
        int stop = end;
        return subjects.in(open + 1, end)
                .filter(Subject::isName)
                .filter(who -> who.range().start() == open + 1 && who.range().end() == stop);
    }

    private Optional<Subject> behindDash(int from) {
        int i = from;
        while (i < t.length() && (Chars.isDash(t.charAt(i)) || Chars.isBlank(t.charAt(i)))) {
            i++;
        }
        i = words.owners.excerptedEnd(line.text(), i, t.length());
        int end = clauseEnd(i);
        return end - i <= LONGEST && t.length() - end <= LONGEST_REST ? subjects.reduce(i, end) : Optional.empty();
    }

    /** {@return who signs words that stand in the passage before, where a passage is nothing but that behind its dash} */
    Optional<Subject> signature(int from) {
        int source = words.owners.excerptedEnd(line.text(), from, t.length());
        return subjects.reduce(source, t.length())
                .filter(who -> who.isName() || isTitle(source, who) || isSource(source, who));
    }

    /** ——《潮歌集》: whether a work is all that stands there. */
    private boolean isTitle(int from, Subject who) {
        return t.charAt(from) == '《'
                && who.kind() == Subject.Kind.BODY
                && who.range().start() == from;
    }

    /** ——南湾百科, ——一位船工: whether a body, somebody without a name or a word that no list knows is all that stands there. */
    private boolean isSource(int from, Subject who) {
        Range range = who.range();
        boolean whole = range.start() == from && range.end() == Chars.trimEnd(t, from, t.length());
        boolean word = range.length() > 2
                && range.length() <= LONGEST_SOURCE
                && !words.notSubjects.contains(t, from, range.end());
        for (int i = from; word && i < range.end(); i++) {
            word = Chars.isHan(t.charAt(i)) && (who.known() || words.breakers.endAt(t, i, range.end()) < 0);
        }
        return whole && word;
    }

    /** Who does what a sentence tells, unless it tells that he answers. */
    Optional<Subject> opener(int from) {
        return actor(clauses.skipPauses(from, t.length()))
                .filter(who -> words.owners.answering.endAt(t, who.range().end(), t.length()) < 0);
    }

    /** Who does what the sentence behind tells; 我们 and whoever else hears the story has not said the words. */
    private Optional<Subject> actor(int from) {
        int start = from;
        for (int n = 0; n < MOST_CLAUSES && start < t.length(); n++) {
            int end = clauseEnd(start);
            Optional<Subject> who =
                    subjects.in(start, end).filter(Subject::known).filter(one -> !isAnybody(one.range()));
            if (who.isPresent()) {
                return who;
            }
            if (end >= t.length() || !Chars.isComma(t.charAt(end))) {
                break;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private int clauseEnd(int from) {
        return clauses.clauseEnd(from, Math.min(t.length(), from + WINDOW));
    }

    private boolean isAnybody(Range who) {
        return words.indefinites.startBefore(t, who.end(), who.start()) >= 0
                || words.anybody.contains(t, who.start(), who.end())
                || words.ownPronouns.contains(t, who.start(), who.end());
    }
}
