package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.chinese.ChineseSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;

/** Tells whose report, statement or article it is that speaks in a Chinese story. */
final class DocumentOwners {
    private static final int NEAREST = 2;
    private static final int FURTHEST = 8;
    private static final int MOST_PLACES = 4;
    private static final int LONGEST_CLAUSE = 60;
    private static final int LONGEST_BARE = 4;
    private static final int LONGEST = 8;
    private static final int LONGEST_OWNER = 30;

    private final List<Line> lines;
    private final ChineseWords words;
    private final KnownNames known;

    DocumentOwners(List<Line> lines, SpeechWords words, KnownNames known) {
        this.lines = lines;
        this.words = words.chinese;
        this.known = known;
    }

    /** {@return who gave out a document that a mention calls by nothing but what it is} */
    Optional<Mention> of(Mention document) {
        String text = document.text();
        int noun = words.documents.startBefore(text, text.length(), 0);
        boolean counted =
                words.someone.endAt(text, 0, text.length()) > 0 || words.quantified.endAt(text, 0, text.length()) > 0;
        if (noun < 0 || text.length() > (counted ? LONGEST_BARE : LONGEST) || !Chars.isHan(text.charAt(0))) {
            return Optional.empty();
        }
        boolean bare = noun == 0 ? text.length() <= LONGEST_BARE : pointed(text, noun);
        int number = document.passage().number();
        Line here = lines.get(number);
        int start = document.range().start();
        Optional<Mention> own = owner(here, start);
        boolean owned = words.attributive.startBefore(here.bare(), start, Math.max(0, start - 1)) >= 0;
        if (own.isPresent() || owned || !bare) {
            return own;
        }
        String what = text.substring(noun);
        boolean published = words.publishing.startBefore(here.bare(), start, Math.max(0, start - LONGEST_BARE)) >= 0;
        Optional<Mention> near = published ? nearest(document, what, 0, this::published) : author(document);
        if (near.isPresent() || published) {
            return near;
        }
        return nearest(document, what, NEAREST, this::gaveOut)
                .or(() -> nearest(document, what, NEAREST, this::published))
                .or(() -> nearest(document, what, FURTHEST, this::brought));
    }

    /** "《晨报》刊发了学者甲撰写的评论。文章指出": who wrote the text that a mention goes on about, as far as a person is named. */
    Optional<Mention> author(Mention mention) {
        int number = mention.passage().number();
        for (int i = number; i >= Math.max(0, number - NEAREST); i--) {
            Line line = lines.get(i);
            if (line.passage().section() != mention.passage().section()) {
                return Optional.empty();
            }
            String bare = line.bare();
            int to = i == number ? mention.range().start() : bare.length();
            for (int at = to - 1; at > Math.max(0, to - 2 * LONGEST_CLAUSE); at--) {
                if (words.publishing.endAt(bare, at, to) > 0) {
                    // a text of whoever publishes it stands nearer
                    return Optional.empty();
                }
                if (words.attributive.endAt(bare, at, to) > 0
                        && words.making.startBefore(bare, at, Math.max(0, at - LONGEST_BARE)) >= 0
                        && namesText(bare, at + 1, to)) {
                    return owner(line, at + 1, LONGEST_CLAUSE)
                            .filter(who -> words.bodyEndings.startBefore(
                                            who.text(), who.text().length(), 0)
                                    < 0);
                }
            }
        }
        return Optional.empty();
    }

    private boolean namesText(String bare, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            if (words.documents.endAt(bare, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return a mention of a document that begins with whose it is, where that stands right in front: 工会的声明} */
    Mention withOwner(Mention document) {
        String text = document.text();
        int start = document.range().start();
        Line here = lines.get(document.passage().number());
        String bare = here.bare();
        boolean owned = document.passage().chinese()
                && words.documents.startBefore(text, text.length(), 0) >= 0
                && words.attributive.startBefore(bare, start, Math.max(0, start - 1)) >= 0;
        Optional<Mention> owner = owned ? owner(here, start) : Optional.empty();
        if (owner.isEmpty()) {
            return document;
        }
        int first = owner.get().range().start();
        int end = owner.get().range().end();
        boolean work = first > 0 && bare.charAt(first - 1) == '《' && bare.startsWith("》", end);
        boolean besides = (work ? end + 1 : end) == start - 1;
        // 名为《晨星》的文章: the document's own title
        boolean called = words.naming.startBefore(bare, first, Math.max(0, first - LONGEST)) >= 0;
        return besides && !called && !isClause(bare, first, end)
                ? new Mention(
                        document.passage(),
                        new Range(work ? first - 1 : first, document.range().end()))
                : document;
    }

    /** {@return whether words in front of a document begin as a clause does or hold its verb} */
    private boolean isClause(String bare, int start, int end) {
        boolean clause = words.pronouns.endAt(bare, start, end) > 0;
        for (int i = start; i < end - 1; i++) {
            int kept = words.notBreakers.endAt(bare, i, end);
            clause |= i > start && kept < 0 && words.breakers.endAt(bare, i, end) > 0;
            i = Math.max(i, kept - 1);
        }
        return clause;
    }

    /** Reads the place in front of an end that tells who a document is from, or -1. */
    private interface Telling {
        int before(String bare, String noun, int end);
    }

    private Optional<Mention> nearest(Mention document, String noun, int passages, Telling telling) {
        int number = document.passage().number();
        for (int i = number; i >= Math.max(0, number - passages); i--) {
            Line line = lines.get(i);
            int to = i == number ? document.range().start() : line.text().length();
            Optional<Mention> found = publisher(line, noun, to, telling);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** 这份声明, 该报告, 该搬迁文件: a noun that points at the document. */
    private boolean pointed(String text, int noun) {
        return words.demonstratives.endAt(text, 0, noun) > 0;
    }

    /** "《晨报》的社论": who stands right before the document. */
    private Optional<Mention> owner(Line line, int end) {
        return owner(line, end, LONGEST_OWNER);
    }

    private Optional<Mention> owner(Line line, int end, int reach) {
        String bare = line.bare();
        int floor = Math.max(0, end - reach);
        boolean attribute = words.attributive.startBefore(bare, end, floor) >= 0;
        int to = attribute ? withoutMaking(bare, floor, end - 1) : end;
        int clause = behindBy(bare, clauseStart(bare, floor, to), to);
        ChineseSubject subjects = subject(line);
        int from = behindSeeing(bare, subjects.skipOpeners(clause, to), to);
        return to > from
                ? body(line, subjects.reduce(from, to), to)
                        .filter(who -> !holdsHan(bare, who.range().end(), to))
                        // a name that the reach cuts
                        .filter(who ->
                                !Chars.isNamePoint(bare.charAt(who.range().start())))
                : Optional.empty();
    }

    /** 我看到工会的声明: whoever sees a text owns none. */
    private int behindSeeing(String bare, int from, int to) {
        int pronoun = words.pronouns.endAt(bare, from, to);
        int verb = pronoun > 0 ? words.owners.perceiving.endAt(bare, pronoun, to) : -1;
        return verb > 0 ? verb : from;
    }

    /** "由气象局编写的报告": where the verb of making starts that ends at a place. */
    private int withoutMaking(String bare, int floor, int end) {
        int verb = Math.max(words.making.startBefore(bare, end, floor), words.publishing.startBefore(bare, end, floor));
        return verb > floor ? verb : end;
    }

    private int behindBy(String bare, int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            int by = words.makers.endAt(bare, i, to);
            if (by > 0) {
                return by;
            }
        }
        return from;
    }

    /** "专家组发布中期报告。报告指出": who does what the last clause says that names the document, or publishes one. */
    private Optional<Mention> publisher(Line line, String noun, int to, Telling telling) {
        String bare = line.bare();
        int from = to;
        for (int n = 0; n < MOST_PLACES && from > 0; n++) {
            int at = telling.before(bare, noun, from);
            if (at < 0) {
                return Optional.empty();
            }
            int clause = clauseStart(bare, Math.max(0, at - LONGEST_CLAUSE), at);
            boolean owned = bare.startsWith(noun, at) && words.attributive.startBefore(bare, at, clause) == at - 1;
            Optional<Mention> found = owned ? owner(line, at) : Optional.empty();
            if (found.isEmpty() && at > clause && !isHeld(bare, clause, at)) {
                found = body(line, subject(line).in(clause, at), at);
            }
            if (found.isPresent()) {
                return found;
            }
            from = at;
        }
        return Optional.empty();
    }

    /** 警方找到一封遗书: whether whoever does something to a text in a clause only has it. */
    private boolean isHeld(String bare, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.owners.holding.endAt(bare, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the document is named last in front of a place, or a verb that is one of publishing it; or -1. */
    private int gaveOut(String bare, String noun, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 2 * LONGEST_CLAUSE); i--) {
            int verb = words.publishing.endAt(bare, i, to);
            if (bare.startsWith(noun, i) || (verb > 0 && words.letters.startBefore(bare, verb, i + 1) > 0)) {
                return i;
            }
        }
        return bare.lastIndexOf(noun, to - 1);
    }

    /** Where a document of the kind is named last in front of a place that is published in its clause, or -1. */
    private int brought(String bare, String noun, int to) {
        int at = bare.lastIndexOf(noun, to - 1);
        if (at > 0 && words.attributive.startBefore(bare, at, at - 1) >= 0) {
            return at;
        }
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_CLAUSE) && isInClause(bare, i); i--) {
            if (words.publishing.endAt(bare, i, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isInClause(String bare, int at) {
        return !ChineseClauses.isClauseBreak(bare.charAt(at)) && bare.charAt(at) != Line.INSIDE;
    }

    /** Where a verb of publishing, whatever it be that somebody publishes, stands last in front of a place, or -1. */
    private int published(String bare, String noun, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 2 * LONGEST_CLAUSE); i--) {
            if (words.publishing.endAt(bare, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether words stand between an owner and the mark of the attribute, and no foreign name in brackets} */
    private static boolean holdsHan(String bare, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isHan(bare.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private ChineseSubject subject(Line line) {
        return new ChineseSubject(words, line.noted(), known);
    }

    private Optional<Mention> body(Line line, Optional<Subject> found, int to) {
        return found.filter(who -> who.kind() == Subject.Kind.BODY || who.isName())
                .filter(who -> words.documents.startBefore(
                                line.bare(), who.range().end(), who.range().start())
                        < 0)
                .filter(who -> who.range().end() <= to)
                .map(who -> new Mention(line.passage(), who.range()))
                .flatMap(this::uncounted);
    }

    /** 一份检察院的报告: the body without what counts the document; nobody where no body is left, as in 一份内部文件. */
    private Optional<Mention> uncounted(Mention who) {
        String text = who.text();
        int counted = words.quantified.endAt(text, 0, text.length());
        if (counted < 0) {
            return Optional.of(who);
        }
        return words.bodyEndings.startBefore(text, text.length(), counted) < 0
                ? Optional.empty()
                : Optional.of(new Mention(
                        who.passage(),
                        new Range(who.range().start() + counted, who.range().end())));
    }

    private static int clauseStart(String bare, int floor, int to) {
        for (int i = to - 1; i >= floor; i--) {
            if (ChineseClauses.isClauseBreak(bare.charAt(i)) || bare.charAt(i) == Line.INSIDE) {
                return i + 1;
            }
        }
        return floor;
    }
}
