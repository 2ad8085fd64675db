package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Finds who does something in a Chinese clause: the noun phrase between the front of the clause and its verb. */
public final class ChineseSubject {
    private static final int LONGEST = 60;
    private static final int LONGEST_SOMEBODY = 10;
    private static final int LEAST_WHOLE = 3;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    private final ChinesePhrase phrases;
    private final ChineseMention mentions;
    private final ChineseAttributed attributed;
    private final ChineseJoint joint;
    private final ChineseDocument documents;
    private final ChineseCalled called;
    private final ChineseOpening openings;
    private final ChineseOpeners openers;

    /**
     * Makes a finder.
     *
     * @param known what the story shows of its names
     */
    public ChineseSubject(ChineseWords words, Bare bare, KnownNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = new ChineseShapes(words, bare);
        this.known = new StoryNames(words, bare, shapes, known);
        this.phrases = new ChinesePhrase(words, bare, shapes, this.known);
        this.mentions = new ChineseMention(words, bare, shapes, this.known);
        this.attributed = new ChineseAttributed(words, bare, shapes, phrases, mentions);
        this.joint = new ChineseJoint(words, bare, shapes, phrases, mentions);
        this.documents = new ChineseDocument(words, bare);
        this.called = new ChineseCalled(words, bare, shapes, this.known);
        this.openers = new ChineseOpeners(words, bare, shapes, this.known);
        this.openings = new ChineseOpening(words, bare, shapes, this.known, mentions);
    }

    /** {@return the shortest mention in a noun phrase} */
    public Optional<Subject> reduce(int from, int to) {
        return mentions.reduce(from, to);
    }

    /** 支吾, 怫然瞪眼: whether a subject that no list knows is hardly one: it has no shape of a name and stands here only. */
    boolean isDoubtful(Subject who) {
        Range range = who.range();
        return who.kind() == Subject.Kind.UNKNOWN
                && range.length() >= LEAST_WHOLE
                && Chars.isHan(t.charAt(range.start()))
                && words.surnames.endAt(t, range.start(), range.end()) < 0
                && !shapes.transliterated(range.start(), range.end())
                && known.isOnce(range.start(), range.end());
    }

    /** {@return whether the story has a subject elsewhere as well} */
    boolean isRepeated(Subject who) {
        return !known.isOnce(who.range().start(), who.range().end());
    }

    /** {@return a name that the story is known to hold and that a clause begins with, whatever follows it} */
    Optional<Subject> storyName(int from, int to) {
        int start = skipOpeners(from, to);
        int end = known.endAt(start, to);
        return end < 0 || words.places.contains(t, start, end) || words.lands.contains(t, start, end)
                ? Optional.empty()
                : Optional.of(new Subject(new Range(start, end), Subject.Kind.NAME));
    }

    /** {@return what the stretches of the passage look like} */
    public ChineseShapes shapes() {
        return shapes;
    }

    /** {@return the subject of a clause that starts at {@code from} and whose verb starts at {@code to}} */
    public Optional<Subject> in(int from, int to) {
        int first = Math.max(from, to - 2 * LONGEST);
        return find(first, to).map(who -> called.instead(who, first));
    }

    private Optional<Subject> find(int first, int to) {
        Optional<Subject> view = viewer(first, to, true);
        if (view.isPresent()) {
            return view;
        }
        // 后者: no opener at the beginning of a pronoun
        int opened = pronounEnd(first, to) > 0 ? first : skipOpeners(first, to);
        if (opened >= to) {
            return Optional.empty();
        }
        int reported = afterReporting(opened, to);
        int start = reported > 0 ? skipOpeners(reported, to) : opened;
        if (start > first && start < to && words.joints.endAt(t, start - 1, start) > 0) {
            // 与她同住的孙女阿欣: who does it stands behind the attribute
            Optional<Subject> joined = attributed.ofCircumstance(start, to);
            if (joined.isPresent()) {
                return joined;
            }
            if (isBehindComma(first) && pronounEnd(start, to) > 0) {
                // 林知秋来到桥头，与众人告别，说: no more than with whom
                return Optional.empty();
            }
        }
        int pronoun = pronounEnd(start, to);
        if (pronoun > 0 && owns(start, pronoun, to)) {
            start = skipOpeners(pronoun, to);
        } else if (pronoun > 0) {
            return Optional.of(new Subject(new Range(start, pronoun), Subject.Kind.PRONOUN));
        }
        int some = openers.someEnd(start, to);
        int many = some < 0 ? -1 : phrases.nounPhraseEnd(some, to);
        if (many > some) {
            // 有的学校收了之后
            return Optional.of(
                    new Subject(new Range(start, phrases.withoutVerb(start, many)), Subject.Kind.DESCRIPTION));
        }
        Optional<Subject> called = attributed.pronoun(start, to);
        if (called.isPresent()) {
            return called;
        }
        Optional<Subject> somebody = broughtIn(start, to);
        if (somebody.isPresent()) {
            return somebody;
        }
        if (words.circumstances.endAt(t, start, to) > 0) {
            return Optional.empty();
        }
        int clause = start;
        if (phrases.verb(clause, to) && words.titles.endAt(t, clause, to) < 0) {
            return attributed.ofVerb(clause, to).or(() -> attributed.people(first, clause, to));
        }
        Optional<Subject> leading = leading(clause, to);
        Optional<Subject> people =
                leading.filter(Subject::known).isPresent() ? leading : attributed.people(first, clause, to);
        return people.or(() -> leading).or(() -> attributed.ofVerb(clause, to));
    }

    private boolean isBehindComma(int at) {
        int end = Chars.trimEnd(t, 0, at);
        return end > 0 && Chars.isComma(t.charAt(end - 1));
    }

    /** Where the pronoun ends that a clause begins with; -1 for 其木格, a name of the story that begins with one. */
    private int pronounEnd(int start, int to) {
        int pronoun = attributed.pronounEnd(start, to);
        boolean name = pronoun == start + 1
                && words.possessives.contains(t, start, pronoun)
                && known.endAt(start, to) > pronoun;
        return name ? -1 : pronoun;
    }

    /** "评论里有很多人说": somebody without a name whom a verb of being brings in right before the verb. */
    private Optional<Subject> broughtIn(int start, int to) {
        long bit = words.existentials.bit();
        for (int i = t.next(bit, start, to); i < to; i = t.next(bit, i + 1, to)) {
            int verb = words.existentials.endAt(t, i, to);
            int anybody = verb < 0 ? -1 : openers.anybodyEnd(i, verb, start, to);
            if (anybody > 0) {
                return Optional.of(new Subject(new Range(i, anybody), Subject.Kind.DESCRIPTION));
            }
            boolean measured = verb > 0 && words.personMeasures.endAt(t, verb, to) == verb + 1;
            if (verb > 0
                    && to - verb <= LONGEST_SOMEBODY
                    && (measured || !openers.isSome(i, verb, to))
                    && (i == start || words.notBreakers.startBefore(t, verb, start) < 0)
                    && (words.breakers.endAt(t, verb, to) < 0 || words.indefinites.endAt(t, verb, to) == to)) {
                // 有位渔民: no measure without its numeral
                int first = measured ? i : verb;
                Optional<Subject> who = mentions.reduce(first, to)
                        .filter(found -> found.kind() == Subject.Kind.DESCRIPTION)
                        .filter(found -> found.range().equals(new Range(first, to)));
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    /** 其发言人说: whether the pronoun tells whose somebody is; 其强调, 其随后说: nothing but a verb or adverb follows. */
    private boolean owns(int start, int end, int to) {
        return words.possessives.contains(t, start, end)
                && to - end > 1
                && words.breakers.endAt(t, end, to) < 0
                && words.adverbs.endAt(t, end, to) < 0
                && words.anyCues.endAt(t, end, to) < 0
                && words.openers.endAt(t, end, to) < 0
                && phrases.nounPhraseEnd(end, to) > end;
    }

    /** The noun phrase that a clause begins with, or one further on where that is nobody for certain. */
    private Optional<Subject> leading(int start, int to) {
        int phrase = phrases.nounPhraseEnd(start, to);
        int verb = phrases.withoutVerb(start, phrase);
        boolean acts = verb > start
                && verb < phrase
                && mentions.reduce(start, verb)
                        .filter(who -> who.kind() == Subject.Kind.BODY
                                || who.kind() == Subject.Kind.DESCRIPTION
                                || isWholeName(who))
                        .isPresent();
        int end = phrases.withoutCompany(start, acts ? verb : phrase, to);
        if (end < to
                && words.someone.endAt(t, start, end) > 0
                && words.titles.startBefore(t, end, start) < 0
                && words.attributive.endAt(t, end, to) < 0) {
            Optional<Subject> described = attributed.somebody(start, end, to);
            if (described.isPresent()) {
                return described;
            }
        }
        Optional<Subject> found = end > start ? mentions.reduce(start, end) : attributed.ofCircumstance(start, to);
        if (found.filter(Subject::definite).isPresent()) {
            return belonging(end, found.get(), to).or(() -> found);
        }
        Optional<Subject> apart = found.flatMap(who -> inFrontOfObject(start, who));
        if (apart.isPresent()) {
            return apart;
        }
        if (end > start && end < to && t.charAt(end - 1) == '、') {
            // 卫生组织助理、目前任职于大学的甲: who does it stands behind the last attribute
            Optional<Subject> listed = attributed.ofCircumstance(end, to);
            if (listed.isPresent()) {
                return listed;
            }
        }
        Optional<Subject> late = lateTitle(start, to);
        if (late.isEmpty() && found.filter(Subject::known).isEmpty()) {
            Optional<Subject> name = mentions.leading(start, to);
            late = name.isPresent() ? name : attributed.ofCircumstance(start, to);
            if (late.isEmpty() && (found.isPresent() || words.quantified.endAt(t, start, end) > 0)) {
                late = attributed.ofClause(end, to);
            }
        }
        if (late.isEmpty() && found.filter(Subject::known).isEmpty()) {
            late = openings.of(start, to);
        }
        return late.isPresent() ? late : found;
    }

    /** 林知秋任职的公司, 林知秋任职期间的同事甲: who does it behind what somebody is to him. */
    private Optional<Subject> belonging(int end, Subject who, int to) {
        boolean owner = who.isName() && who.range().end() == end && words.mentions.belonging.endAt(t, end, to) > 0;
        return owner ? attributed.ofClause(end, to).or(() -> attributed.ofCircumstance(end, to)) : Optional.empty();
    }

    /** 林知秋去找那个店主: who stands in front of somebody without a name whom he does something to. */
    private Optional<Subject> inFrontOfObject(int start, Subject who) {
        int name = who.kind() == Subject.Kind.DESCRIPTION && who.range().start() == start
                ? known.endAt(start, who.range().end())
                : -1;
        for (int i = name + 1; name > 0 && i < who.range().end(); i++) {
            boolean counted = words.personMeasures.endAt(t, i, i + 1) > 0
                    && (words.someone.startBefore(t, i + 1, name) > name
                            || words.pointers.startBefore(t, i + 1, name) > name);
            if (counted) {
                return Optional.of(new Subject(new Range(start, name), Subject.Kind.NAME));
            }
        }
        return Optional.empty();
    }

    /** 李国强释放了: whether a name in front of a verb of two characters is whole without the first of them, unlike 林知秋来了. */
    private boolean isWholeName(Subject who) {
        Range range = who.range();
        return who.isName()
                && range.length() >= LEAST_WHOLE
                && shapes.shapedAsName(range)
                && !shapes.transliterated(range.start(), range.end() + 1);
    }

    /**
     * "在她看来": whose view a clause gives.
     *
     * @param forThem whether 对她来说 does so as well, which says for whom something is so
     */
    Optional<Subject> viewer(int from, int to, boolean forThem) {
        int opener = words.openers.endAt(t, Chars.skipBlanks(t, from, to), to);
        int start = opener > 0 && words.viewStarts.endAt(t, opener, to) > 0 ? opener : Chars.skipBlanks(t, from, to);
        int behind = words.viewStarts.endAt(t, start, to);
        boolean view = behind > 0 && (forThem || words.adjuncts.endAt(t, start, behind) < 0);
        int end = view ? words.viewEnds.startBefore(t, Chars.trimEnd(t, start, to), behind) : -1;
        if (!view || end <= behind) {
            return Optional.empty();
        }
        return words.pronouns.contains(t, behind, end)
                ? Optional.of(new Subject(new Range(behind, end), Subject.Kind.PRONOUN))
                : mentions.reduce(behind, end).filter(Subject::known);
    }

    /** {@return the subject of a verb of saying, which may be the agent of a passive} */
    Optional<Subject> speaker(int from, int to) {
        Optional<Subject> moved = moved(from, to);
        if (moved.isPresent()) {
            return moved;
        }
        int agent = agent(from, to);
        if (agent >= 0 && agent < to) {
            Optional<Subject> who = mentions.reduce(agent, to);
            if (who.filter(Subject::known).isPresent()) {
                return who;
            }
        }
        return joined(from, to);
    }

    /** "这让甲感到": whom something moves stands right behind the verb and in front of his own. */
    private Optional<Subject> moved(int from, int to) {
        int i = t.previous(words.causatives.bit(), to - 2, from);
        while (i >= from) {
            int end = words.causatives.endAt(t, i, to);
            boolean begins = i == from || !Chars.isHan(t.charAt(i - 1)) || words.deictics.endAt(t, i - 1, i) > 0;
            if (end > 0
                    && end < to
                    && begins
                    && words.notBreakers.endAt(t, i, to) <= end
                    && Chars.isHan(t.charAt(end))) {
                return whom(end, to);
            }
            i = t.previous(words.causatives.bit(), i - 1, from);
        }
        return Optional.empty();
    }

    private Optional<Subject> whom(int from, int to) {
        int pronoun = attributed.pronounEnd(from, to);
        if (pronoun == to || (pronoun > 0 && words.breakers.endAt(t, pronoun, to) > 0)) {
            return Optional.of(new Subject(new Range(from, pronoun), Subject.Kind.PRONOUN));
        }
        return mentions.reduce(from, to)
                .filter(who -> who.isName() || who.kind() == Subject.Kind.DESCRIPTION)
                .filter(who -> who.range().end() == to);
    }

    /** {@return the subject of a clause with those whose names are joined to it} */
    Optional<Subject> withOthers(int from, int to) {
        int first = Math.max(from, to - 2 * LONGEST);
        return in(first, to).map(one -> joint.joined(one, skipOpeners(first, to), to));
    }

    /** {@return the subject of a clause with those whose names are joined to it, else the text that speaks in it} */
    public Optional<Subject> joined(int from, int to) {
        int first = Math.max(from, to - 2 * LONGEST);
        Optional<Subject> got = gotText(first, to);
        if (got.isPresent()) {
            return got;
        }
        Optional<Subject> found = withOthers(first, to);
        Optional<Subject> work = found.flatMap(writer -> workOf(writer, to));
        if (work.isPresent()) {
            return work;
        }
        return found.filter(Subject::known)
                .or(() -> documents.before(first, to).flatMap(text -> withKind(text, found)))
                .or(() -> found);
    }

    /** 渔民写的《河上的桥》记载: the work right before the verb, of somebody without a name who made it. */
    private Optional<Subject> workOf(Subject writer, int to) {
        int end = writer.range().end();
        boolean made = writer.kind() == Subject.Kind.DESCRIPTION && end < to && t.charAt(to - 1) == '》';
        int open = made ? t.text().lastIndexOf('《', to - 1) : -1;
        return open > end && words.attributive.endAt(t, open - 1, open) > 0
                ? mentions.reduce(open, to)
                : Optional.empty();
    }

    /** 记者拿到的一份会议纪要显示: the text that whoever tells the story has come by. */
    private Optional<Subject> gotText(int from, int to) {
        int teller = words.referents.tellers.endAt(t, skipOpeners(from, to), to);
        int mark = teller < 0 ? to : t.previous(words.attributive.bit(), to - 1, teller);
        return teller < 0 || mark <= teller || words.attributive.endAt(t, mark, to) < 0
                ? Optional.empty()
                : documents.before(mark + 1, to);
    }

    /** 行政决定书: a text with words for its kind that no list knows; none where somebody else stands in front of it. */
    private Optional<Subject> withKind(Subject text, Optional<Subject> found) {
        if (found.isEmpty()) {
            return Optional.of(text);
        }
        Range range = found.get().range();
        if (range.end() == text.range().end()) {
            return Optional.of(new Subject(range, Subject.Kind.BODY));
        }
        boolean counted = words.quantified.endAt(t, range.start(), range.end()) > 0
                || words.textMeasures.endAt(t, range.start(), range.end()) > 0;
        return Optional.of(text)
                .filter(one -> counted || range.end() > one.range().start());
    }

    /** "被甲骂": who stands behind the mark of the passive, right before the verb; or -1. */
    private int agent(int from, int to) {
        long bit = words.passives.bit();
        for (int i = t.next(bit, from, to); i < to; i = t.next(bit, i + 1, to)) {
            int end = words.passives.endAt(t, i, to);
            if (end > 0
                    && words.notBreakers.endAt(t, i, to) <= end
                    && to - end <= 14
                    && !holdsCircumstance(end, to)
                    && (end == i + 2 || isPassive(i))) {
                return end;
            }
        }
        return -1;
    }

    /** "被罚时对记者": whether a time, or to whom it is said, stands between the mark of the passive and the verb. */
    private boolean holdsCircumstance(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (words.circumstanceEnds.endAt(t, i, to) > 0
                    && words.circumstanceStarts.endAt(t, i + 1, to) > 0
                    && words.notBreakers.endAt(t, i, to) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(int at) {
        return words.agents.endAt(t, at, at + 1) > 0;
    }

    /** A title and a name further on, right before the verb, where a comma was left out. */
    private Optional<Subject> lateTitle(int start, int to) {
        long bits = words.other | words.titles.bit();
        for (int i = t.previous(bits, to - 2, start + 1); i > start; i = t.previous(bits, i - 1, start + 1)) {
            if (t.charAt(i) == '》') {
                return Optional.empty();
            }
            if (Chars.isClosingBracket(t.charAt(i))) {
                // 议员安东（Anton Lee）则说
                boolean ends = to - i <= 4 || words.breakers.endAt(t, i + 1, to) > 0;
                int open = ends ? openOfName(start, i) : -1;
                if (open < 0) {
                    return Optional.empty();
                }
                i = open;
                continue;
            }
            int title = words.titles.endAt(t, i, to);
            int end = title > 0 && title < to ? phrases.nounPhraseEnd(i, to) : -1;
            if (end > title && (to - end <= 4 || words.adverbs.endAt(t, end, to) > 0) && !isAddressed(start, i)) {
                Optional<Subject> name = mentions.reduce(i, end)
                        .filter(found -> found.kind() == Subject.Kind.NAME && shapes.shapedAsName(found.range()));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** 渔民向镇长林知秋说, 渔民向北镇镇长林知秋说: whether a title or whose it is stands right behind a preposition. */
    private boolean isAddressed(int start, int title) {
        for (int i = t.previous(words.coverbs.bit(), title - 1, start);
                i >= start;
                i = t.previous(words.coverbs.bit(), i - 1, start)) {
            int coverb = words.mentions.toSomebody.endAt(t, i, title);
            if (coverb > 0) {
                return coverb == title || words.places.endAt(t, coverb, title) > 0 || shapes.isBody(coverb, title);
            }
        }
        return false;
    }

    /** Where the bracket opens that closes at a place and holds a foreign name of several words, or -1. */
    private int openOfName(int start, int close) {
        int open = close;
        while (open > start && !Chars.isOpeningBracket(t.charAt(open))) {
            open--;
        }
        return open > start && shapes.nameBracket(open) ? open : -1;
    }

    /** Skips what may stand before a subject: conjunctions, times, places. */
    public int skipOpeners(int from, int to) {
        return openers.skip(from, to);
    }

    /** "甲引用了诗人乙的话，表示": whether somebody makes the words of another his own, in a clause that ends with them. */
    private boolean borrows(int from, int verb, int to) {
        return to < t.length()
                && (Chars.isComma(t.charAt(to)) || (Chars.isColon(t.charAt(to)) && givesNobody(verb, to)))
                && words.owners.borrowed.startBefore(t, to, verb) > verb
                && (attributed.pronounEnd(from, verb) > 0
                        || mentions.reduce(from, phrases.nounPhraseEnd(from, verb))
                                .filter(Subject::isName)
                                .isPresent());
    }

    /** 引用了些例子, 引用了一句诗: whether nothing but how many stands between the verb and the noun for another's words. */
    private boolean givesNobody(int verb, int to) {
        int end = words.reportsWords.endAt(t, verb, to);
        int from = end < 0 ? -1 : words.aspect.endAt(t, end, to);
        int noun = from < 0 ? -1 : words.owners.borrowed.startBefore(t, to, from);
        return noun >= 0 && (noun - from <= 1 || words.quantified.endAt(t, from, to) == noun);
    }

    /** The place behind a word such as 引述, behind which the true speaker stands, or -1. */
    private int afterReporting(int from, int to) {
        int found = -1;
        long bit = words.reportsWords.bit();
        for (int i = t.next(bit, from, to); i < to; i = t.next(bit, i + 1, to)) {
            int end = words.reportsWords.endAt(t, i, to);
            if (end > 0 && end < to - 1 && !borrows(from, i, to)) {
                found = end;
            }
        }
        return found;
    }
}
