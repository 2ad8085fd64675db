package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Brings a Chinese noun phrase down to the shortest mention in it, without titles and bracketed foreign names. */
final class ChineseMention {
    private static final int LONGEST_OWNER = 30;
    private static final int LEAST_BARE = 4;
    private static final int LONGEST_BARE = 12;
    private static final int LEAST_TITLE = 3;
    private static final int LONGEST_KIND = 4;
    private static final int LEAST_ROLE = 2;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    private final MentionStart starts;
    private final MentionEnd ends;
    private final ChineseFormers formers;
    private final ChineseNobody nobody;
    private final MentionOwner owners;
    private final MentionHandle handles;
    private final MentionBracket brackets;
    private final MentionName names;

    ChineseMention(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
        this.names = new MentionName(words, bare, shapes, known);
        this.nobody = names.nobody;
        this.starts = names.starts;
        this.ends = names.ends;
        this.formers = names.formers;
        this.owners = names.owners;
        this.handles = new MentionHandle(words, bare);
        this.brackets = new MentionBracket(words, bare, shapes, starts, owners);
    }

    /** {@return the shortest mention in a noun phrase} */
    Optional<Subject> reduce(int from, int to) {
        int start = shapes.skipBracket(from, to);
        int front = handles.cut(start, to);
        int end = shapes.trimRight(start, shapes.articleStart(start, shapes.trimRight(start, front)));
        int handle = handles.wholeStart(start, end);
        if (handle >= 0) {
            return Optional.of(new Subject(new Range(handle, end), Subject.Kind.NAME));
        }
        int owner = speechOwner(start, end);
        if (owner > start) {
            Optional<Subject> speaker = reduce(from, owner).filter(Subject::isName);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        MentionBracket.Cut cut = brackets.cut(start, end, to);
        if (cut.subject().isPresent()) {
            return cut.subject();
        }
        return unbracketed(from, cut.range(), cut.named() || front < to);
    }

    /** 林知秋的内部讲话: where the phrase ends for whoever gives the speech that a phrase ends with, or -1. */
    private int speechOwner(int start, int end) {
        if (words.attributive.startBefore(t, end, start) == end - 1) {
            // 林知秋的演讲说: the noun is read with the verb
            return words.mentions.speeches.endAt(t, end, t.length()) > 0 ? end - 1 : -1;
        }
        boolean told = words.anyCues.endAt(t, end, t.length()) > 0;
        int speech = told ? words.mentions.speeches.startBefore(t, end, start) : -1;
        int behind = speech < 0 ? -1 : starts.lastAttribute(start, end);
        return behind > start && speech >= behind && speech - behind <= LONGEST_KIND ? behind - 1 : -1;
    }

    /** The shortest mention in a noun phrase without a bracket, whatever stands in front of it from {@code from} on. */
    private Optional<Subject> unbracketed(int from, Range phrase, boolean named) {
        int start = phrase.start();
        int end = phrase.end();
        if (end - start > 2 && words.openingAspects.endAt(t, start, end) > 0 && !known.contains(start, end)) {
            // 引用了英国诗人: the aspect belongs to the verb in front
            start++;
        }
        boolean office =
                end - start >= LEAST_TITLE && words.titles.contains(t, start, end) && !known.contains(start, end);
        if (office || isBareNoun(start, end)) {
            // 守门的人: all that is said of him; 国防部长: no name with its title
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.DESCRIPTION));
        }
        int tail = words.tails.startBefore(t, end, start + 1);
        end = tail > start ? tail : ends.withoutRelativizer(start, end);
        start = behindAttributes(start, end);
        if (start >= end) {
            return Optional.empty();
        }
        int latin = starts.behindBody(start, end);
        boolean name =
                named || (latin > start && words.titles.startBefore(t, shapes.trimRight(start, latin), start) >= 0);
        start = name ? starts.behindKind(latin, end) : latin;
        end = ends.withoutAdverb(start, ends.withoutManner(start, end));
        if (start >= end) {
            return Optional.empty();
        }
        if (known.isLongFamily(start, end)) {
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.SURNAMED));
        }
        Subject found = withinPoint(start, names.read(start, end, name));
        return isHalf(found) ? Optional.empty() : Optional.of(handles.with(from, whole(from, found)));
    }

    /** Where a phrase starts behind its attributes, times and where a paper comes from. */
    private int behindAttributes(int from, int end) {
        int start = shapes.skipMarks(starts.lastAttribute(from, end), end);
        if (start < end && words.attributive.endAt(t, start, end) == start + 1) {
            // 2006年1月的通知: what stands before the attribute's mark was a time
            start++;
        }
        int place = start < end ? words.places.endAt(t, start, end) : -1;
        // 德国《明镜》周刊: where it comes from is no part of its name
        return place > 0 && place < end && t.charAt(place) == '《' ? place : start;
    }

    /** Whether what was found is a part of a longer word, a thing, or nothing that could speak. */
    private boolean isHalf(Subject found) {
        boolean half = found.kind() == Subject.Kind.BODY
                || (found.kind() == Subject.Kind.NAME
                        && !known.isFirstPart(
                                found.range().start(), found.range().end()));
        return (half && nobody.isHalf(found.range()))
                || (found.kind() == Subject.Kind.DESCRIPTION && nobody.isSomeThing(found.range()))
                || (found.kind() == Subject.Kind.UNKNOWN && !nobody.plausible(found.range()));
    }

    /** 守门的人: whether a noun that tells nothing stands behind a short attribute. */
    private boolean isBareNoun(int start, int end) {
        return end - start >= LEAST_BARE
                && end - start <= LONGEST_BARE
                && words.bareNouns.contains(t, end - 1, end)
                && words.attributive.startBefore(t, end - 1, end - 2) >= 0
                && words.someone.endAt(t, start, end) < 0
                && starts.lastAttribute(start, end - 2) == start;
    }

    /** A foreign name with a point in it starts where its first part does and ends where its last part does. */
    private Subject withinPoint(int from, Subject found) {
        if (!found.isName() && found.kind() != Subject.Kind.UNKNOWN) {
            return found;
        }
        Range range = found.range();
        int whole = known.wholeStart(from, range.start(), range.end());
        int start = whole >= 0 ? whole : Math.max(range.start(), known.pointedStart(range.start(), range.end()));
        int end = known.pointedEnd(start, range.end());
        boolean within = start != range.start() || (end > 0 && end < range.end());
        if (end > 0
                && words.bodyEndings.startBefore(t, range.end(), end) < range.end() - 1
                && shapes.isBody(end, range.end())) {
            // 安东·卡列金协会: named for him
            return new Subject(new Range(start, range.end()), Subject.Kind.BODY);
        }
        return within ? new Subject(new Range(start, end > 0 ? end : range.end()), Subject.Kind.NAME) : found;
    }

    /** "一名不愿具名的官员", "他的妻子": somebody without a name is told by all that is said of him. */
    private Subject whole(int from, Subject found) {
        int start = found.range().start();
        boolean handle = start > 0 && t.charAt(start - 1) == '@';
        if (handle && (start == 1 || !Chars.isHan(t.charAt(start - 2)))) {
            // @小林家姐姐: what somebody is called in a network
            return new Subject(new Range(start - 1, found.range().end()), Subject.Kind.NAME);
        }
        if (found.kind() == Subject.Kind.DESCRIPTION
                || words.companions.contains(t, start, found.range().end())) {
            int named = ownerStart(from, found.range());
            if (named >= 0) {
                return new Subject(new Range(named, found.range().end()), Subject.Kind.DESCRIPTION);
            }
        }
        int counted = found.kind() == Subject.Kind.UNKNOWN ? words.someone.endAt(t, from, start) : -1;
        boolean unlisted = counted > from + 1
                && words.single.endAt(t, from, start) == counted
                && "位名".indexOf(t.charAt(counted - 1)) >= 0
                && found.range().length() == LEAST_ROLE;
        if (unlisted && words.attributive.startBefore(t, start, from) == start - 1) {
            // 一位不愿具名的同行: a noun for somebody that no list knows
            return new Subject(new Range(from, found.range().end()), Subject.Kind.DESCRIPTION);
        }
        boolean attribute = found.kind() == Subject.Kind.DESCRIPTION
                && start > from
                && words.attributive.startBefore(t, start, from) == start - 1;
        int owner = attribute ? starts.lastAttribute(from, start - 1) : from;
        int numeral = words.someone.endAt(t, start, found.range().end());
        boolean his = words.pronouns.endAt(t, from, start) == start - 1;
        if (attribute && !his && numeral > start + 1 && words.someone.endAt(t, from, start) <= from + 1) {
            // 省医院的一名护士: the mention begins with the numeral
            return found;
        }
        boolean owned = attribute && (his || owners.isBody(from, start - 1));
        if (attribute
                && !owned
                && owner > from
                && (owners.isBody(owner, start - 1) || words.someone.endAt(t, owner, start) > owner + 1)) {
            // 熟悉内情的铁路协会的人士, 邻村的一位五十多岁的司机
            return new Subject(new Range(owner, found.range().end()), found.kind());
        }
        return owned || (attribute && (words.someone.endAt(t, from, start) > 0 || isPointed(from, found.range())))
                ? new Subject(new Range(from, found.range().end()), found.kind())
                : found;
    }

    /** 这个一米九的汉子: whether a phrase points at a person by all that is said of him. */
    private boolean isPointed(int from, Range noun) {
        int pointer = words.definites.endAt(t, from, noun.start());
        return pointer > 0 && words.mentions.ownless.contains(t, noun.start(), noun.end());
    }

    /** {@return a name of the story that a clause begins with, whatever follows it} */
    Optional<Subject> leading(int start, int end) {
        int surnamed = end - start > 2 ? known.runOn(start, end) : -1;
        int name = surnamed < 0 && end - start > 2 ? nameLeading(start, end) : surnamed;
        return name < 0 ? Optional.empty() : Optional.of(new Subject(new Range(start, name), Subject.Kind.NAME));
    }

    /** 卡列金日后, 枫冈发现: where a name ends that a phrase begins with that has nobody else in it; or -1. */
    private int nameLeading(int start, int end) {
        int name = known.endAt(start, end);
        if (name < 0
                || words.lands.contains(t, start, name)
                || words.places.contains(t, start, name)
                || words.joints.endAt(t, name, end) > 0) {
            return -1;
        }
        boolean acts = shapes.transliterated(start, name)
                || words.surnames.endAt(t, start, name) > 0
                || words.attributive.endAt(t, name, end) > 0
                || words.breakers.endAt(t, name, end) > 0
                || words.anyCues.endAt(t, name, end) > 0;
        return acts ? name : -1;
    }

    /** 杨立刚的妻子, 谢某某妻子: where the name starts of the one whose kin or companion somebody is; -1 where none is named. */
    private int ownerStart(int from, Range range) {
        int noun = words.companions.startBefore(t, range.end(), range.start());
        if (noun < 0) {
            return -1;
        }
        int mark = words.attributive.startBefore(t, noun, from);
        int end = mark > from ? mark : noun;
        int start = starts.lastAttribute(from, end);
        boolean direct = mark < 0 && !words.relatives.contains(t, noun, range.end());
        if (end - start < 2 || end - start > LONGEST_OWNER || direct || (mark != noun - 1 && mark >= 0)) {
            return -1;
        }
        Subject owner = names.read(start, end, false);
        int first = owner.range().start();
        boolean named = owner.isName() && owner.range().end() == end && formers.isPerson(first, end);
        boolean whole = first == start || known.contains(first, end) || words.titles.startBefore(t, first, start) >= 0;
        return named && whole ? first : -1;
    }
}
