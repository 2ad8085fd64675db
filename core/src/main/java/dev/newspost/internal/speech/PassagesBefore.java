package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Grammar;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells whom the passages in front of one leave to speak on: for words that nothing beside them hands over. */
final class PassagesBefore {
    private static final int NEAREST_PASSAGES = 3;
    private static final int LONGEST_LIST = 20;
    private static final int LONG_FRAGMENT = 16;
    private static final int LEAST_SENTENCE = 40;

    private final List<Line> lines;
    private final SpeechWords words;
    private final Function<Line, Grammar> grammars;
    private final List<Utterance> earlier;
    private final Somebody somebody;

    /**
     * Makes a reader.
     *
     * @param earlier the stretches of the passages before, in order, judged; the caller adds to it
     */
    PassagesBefore(
            List<Line> lines,
            SpeechWords words,
            Function<Line, Grammar> grammars,
            List<Utterance> earlier,
            Somebody somebody) {
        this.lines = lines;
        this.words = words;
        this.grammars = grammars;
        this.earlier = earlier;
        this.somebody = somebody;
    }

    /** {@return what hands over what stands behind a passage that ends with a colon} */
    Optional<Attribution> behindColon(Line line) {
        int end = Chars.trimEnd(line.text(), 0, line.text().length());
        if (end == 0 || !Chars.isColon(line.text().charAt(end - 1))) {
            return Optional.empty();
        }
        return behind(line, end);
    }

    private Optional<Attribution> behind(Line line, int end) {
        return grammars.apply(line).before(new Utterance(line.endingIn(new Marked(end, end, end, end)), 0));
    }

    /** "In the words of Ada Ames,": what hands over what stands behind a passage of English that breaks off. */
    private Optional<Attribution> behindComma(Line line) {
        int end = Chars.trimEnd(line.text(), 0, line.text().length());
        return end > 0 && line.text().charAt(end - 1) == ','
                ? behind(line, end).filter(by -> by.cue().isPresent())
                : Optional.empty();
    }

    /** {@return the speaker of the paragraph in front of one, or who acts first behind the heading between them} */
    Optional<Attribution> speaker(int index) {
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
            if (i == index - 1 && last.isEmpty() && !line.passage().chinese()) {
                // "One clerk described the day this way:"
                last = behindColon(line)
                        .or(() -> behindComma(line))
                        .filter(by -> by.subject().filter(Subject::known).isPresent())
                        .map(by -> new Attribution(by.passage(), by.subject(), Optional.empty(), Way.ORPHAN));
            }
            if (last.isPresent()) {
                return last;
            }
            Optional<Attribution> speaker = grammars.apply(line).speaker();
            if (speaker.isPresent() && somebody.person(speaker.get())) {
                return somebody.anybody(speaker.get()) ? speaker.map(Attribution::ofNobody) : speaker;
            }
            Marked end = new Marked(
                    line.text().length(),
                    line.text().length(),
                    line.text().length(),
                    line.text().length());
            Optional<Attribution> around = grammars.apply(line).around(new Utterance(line.endingIn(end), 0));
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
                Optional<Attribution> topic =
                        said || i < index - 1 || line.passage().chinese()
                                ? Optional.empty()
                                : somebody.certain(grammars.apply(line).opener(0));
                return said || topic.isPresent() ? topic.or(() -> around) : around.map(Attribution::ofNobody);
            }
        }
        return Optional.empty();
    }

    /** Who is the first to act behind the words that open a section, in their paragraph or the one behind. */
    private Optional<Attribution> opener(int index) {
        Line line = lines.get(index);
        int first = line.pairs().get(0).close();
        int last = line.pairs().get(line.pairs().size() - 1).close();
        boolean whole = Chars.blank(line.text(), last, line.text().length());
        if (!whole) {
            return somebody.certain(grammars.apply(line).opener(first));
        }
        boolean told =
                index + 1 < lines.size() && lines.get(index + 1).passage().place() == Passage.Place.PARAGRAPH;
        return told ? somebody.certain(grammars.apply(lines.get(index + 1)).opener(0)) : Optional.empty();
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

    /** {@return the speaker of the whole quote that closes a passage} */
    Optional<Attribution> lastDirect(Line line) {
        int number = line.passage().number();
        for (int k = earlier.size() - 1; k >= 0 && earlier.get(k).line.passage().number() == number; k--) {
            Utterance u = earlier.get(k);
            boolean whole = u.kind()
                    .filter(kind -> kind == Quote.Kind.DIRECT || u.words().length() >= LONG_FRAGMENT)
                    .isPresent();
            if (whole) {
                Optional<Attribution> answers = answers(u, k);
                if (answers.isPresent()) {
                    return answers;
                }
                String rest = line.bare().substring(u.marked.close());
                boolean last = words.sentences(rest, line.passage().chinese()) <= 1;
                return last
                        ? u.attribution()
                                .map(by -> isAnswered(by, line)
                                        ? by.ofNobody()
                                        : new Attribution(by.passage(), by.subject(), Optional.empty(), Way.ORPHAN))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** “It is over,” said Ames. The wells are dry. “…”: who spoke last in the paragraph, which names nobody since. */
    Optional<Attribution> speakingOn(Utterance last, Utterance u) {
        return !closes(u)
                ? Optional.empty()
                : last.attribution()
                        .filter(by -> by.is(Way.AFTER, Way.SPLIT))
                        .filter(by -> by.subject().filter(Subject::isName).isPresent())
                        .filter(by -> !isOthers(by.subject().get().range().end(), u))
                        .map(by -> new Attribution(by.passage(), by.subject(), Optional.empty(), Way.ORPHAN));
    }

    /** “It is over,” said Ames. ¶ The wells are dry. “…”: who spoke last in the paragraph before, while this one names nobody. */
    Optional<Attribution> goingOn(Utterance u, int index) {
        boolean longer = closes(u) && index > 0 && u.words().length() >= LEAST_SENTENCE;
        return !longer
                ? Optional.empty()
                : lastDirect(lines.get(index - 1))
                        .filter(by -> by.subject().filter(Subject::definite).isPresent())
                        .filter(by -> !isOthers(0, u) && !isOfBody(u));
    }

    /** "The club sees it differently. “…”": whether a body is told of in front of words, which may be its own. */
    private boolean isOfBody(Utterance u) {
        Tokens tokens = u.line.tokens();
        for (int i = tokens.at(u.marked.open()) - 1; i >= 0; i--) {
            if (tokens.in(words.english.bodies, i) || tokens.in(words.english.collective, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(Utterance u) {
        return u.stops()
                && !u.line.passage().chinese()
                && Chars.blank(u.line.text(), u.marked.close(), u.line.text().length());
    }

    /** {@return whether somebody, or a paper, is named between a speaker and words further on, which may be his} */
    private boolean isOthers(int speaker, Utterance u) {
        Tokens tokens = u.line.tokens();
        for (int i = tokens.at(speaker); i < tokens.at(u.marked.open()); i++) {
            if (tokens.in(words.english.documents, i) || tokens.is(words.english.enactments, i)) {
                return true;
            }
        }
        return somebody.isNamed(u.line.passage(), speaker, u.marked.open());
    }

    /** "“Do you miss it?” I asked": who spoke in the paragraphs before a question of somebody without a name answers it. */
    private Optional<Attribution> answers(Utterance question, int index) {
        Optional<Subject> asker =
                question.last() != '?' || question.line.passage().chinese()
                        ? Optional.empty()
                        : question.attribution().flatMap(Attribution::subject).filter(who -> asks(who, question));
        if (asker.isEmpty()) {
            return Optional.empty();
        }
        int number = question.line.passage().number();
        for (int k = index - 1; k >= 0 && number - earlier.get(k).line.passage().number() <= NEAREST_PASSAGES; k--) {
            Optional<Attribution> by = earlier.get(k).attribution();
            Optional<Subject> who = by.flatMap(Attribution::subject).filter(Subject::definite);
            if (who.isPresent() && earlier.get(k).isQuote() && !asks(who.get(), earlier.get(k))) {
                return by.map(one -> new Attribution(one.passage(), one.subject(), Optional.empty(), Way.ORPHAN));
            }
        }
        return Optional.empty();
    }

    /** "I", "the interviewer" */
    private boolean asks(Subject who, Utterance u) {
        String text = who.range().of(u.attribution().get().passage().text());
        return who.kind() == Subject.Kind.DESCRIPTION
                || (who.kind() == Subject.Kind.PRONOUN && words.english.ownPronouns.contains(text));
    }

    /** 店员俯下身，「…」: whoever speaks behind words that only an act hands over may answer whoever acts. */
    private boolean isAnswered(Attribution by, Line line) {
        return by.is(Way.ORPHAN)
                && by.passage().number() == line.passage().number()
                && by.subject()
                        .filter(who -> who.kind() == Subject.Kind.DESCRIPTION
                                && !words.isCrowd(who.range().of(line.text())))
                        .isPresent();
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
}
