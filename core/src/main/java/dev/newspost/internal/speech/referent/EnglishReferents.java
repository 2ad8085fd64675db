package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.EnglishWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whom pronouns and descriptions of an English story refer to, by its sentences and titles. */
final class EnglishReferents {
    private final Supplier<People> people;
    private final List<Line> lines;
    private final SpeechWords words;
    private final EnglishDocuments documents;
    private EnglishRoles roles;
    private EnglishBodies bodies;

    EnglishReferents(Supplier<People> people, List<Line> lines, SpeechWords words) {
        this.people = people;
        this.lines = lines;
        this.words = words;
        this.documents = new EnglishDocuments(words.english, lines);
    }

    /**
     * Whom the sentence before is about.
     *
     * @param known whether the sentence tells; where it does and names nobody, a pronoun stands for nobody with a name
     */
    record Topic(boolean known, Optional<Mention> name) {
        static final Topic UNKNOWN = new Topic(false, Optional.empty());
    }

    /** {@return whom "he" or "she" takes up from the sentences before, in its own passage} */
    Topic topic(Mention pronoun) {
        Line line = lines.get(pronoun.passage().number());
        Optional<Subject> subject =
                new EnglishTopics(words.english, line).before(pronoun.range().start());
        if (subject.isEmpty()) {
            return isNamed(line, pronoun) ? Topic.UNKNOWN : closingTopic(line);
        }
        Mention mention = new Mention(line.passage(), subject.get().range());
        if (subject.get().isName()) {
            return named(mention);
        }
        if (subject.get().kind() != Subject.Kind.DESCRIPTION) {
            return Topic.UNKNOWN;
        }
        Optional<Mention> holder = holder(mention);
        boolean nameless = words.isOne(mention.text())
                || isKin(mention.text())
                || (isNewcomer(mention) && !isOther(mention, pronoun));
        return holder.isPresent() || nameless ? new Topic(true, holder) : Topic.UNKNOWN;
    }

    private Topic named(Mention mention) {
        String name = mention.text();
        boolean person = people.get().person(name)
                || (name.indexOf(' ') > 0
                        && !people.get().belongedTo(name)
                        && !words.english.notNames.contains(name, 0, name.indexOf(' ')));
        return person ? new Topic(true, Optional.of(people.get().full(name).orElse(mention))) : Topic.UNKNOWN;
    }

    /** "Ames rowed home in silence. ¶ “…,” she said": the person whom the last sentence of the paragraph before is about. */
    private Topic closingTopic(Line line) {
        Optional<Line> before = lineBefore(line);
        return before.flatMap(one -> new EnglishTopics(words.english, one)
                        .last()
                        .filter(Subject::isName)
                        .map(who -> new Mention(one.passage(), who.range())))
                .filter(who -> !words.isJoint(who.text()))
                .filter(who -> people.get().person(who.text()) || words.names.givenName(who.text()) != 0)
                .map(this::named)
                .orElse(Topic.UNKNOWN);
    }

    /** "Then Ames bade them farewell. “…,” he said": whether somebody is named in front of a pronoun in its paragraph. */
    private static boolean isNamed(Line line, Mention pronoun) {
        for (int i = line.tokens().at(pronoun.range().start()) - 1; i >= 0; i--) {
            if (line.tokens().type(i) == Token.NAME) {
                return true;
            }
        }
        return false;
    }

    /** The English paragraph in front of one, in its section. */
    private Optional<Line> lineBefore(Line line) {
        int number = line.passage().number() - 1;
        boolean near = number >= 0
                && !lines.get(number).passage().chinese()
                && lines.get(number).passage().section() == line.passage().section();
        return near ? Optional.of(lines.get(number)) : Optional.empty();
    }

    /** "Ada Ames and Omar Reyes opened it. “…,” they said": {@return the two whom the sentence before names at once} */
    Optional<Mention> topicJoint(Mention pronoun) {
        if (!words.english.they.contains(pronoun.text()) || words.speaksOfItself(pronoun.text())) {
            return Optional.empty();
        }
        Line line = lines.get(pronoun.passage().number());
        return new EnglishTopics(words.english, line)
                .before(pronoun.range().start())
                .flatMap(who -> joint(new Mention(line.passage(), who.range()), who.isName()));
    }

    /** "The pair row. “…,” they said": two people whom a subject names, or takes up. */
    private Optional<Mention> joint(Mention subject, boolean named) {
        return named ? Optional.of(subject).filter(one -> words.isJoint(one.text())) : pair(subject);
    }

    /** "Senators Ada Ames and Omar Reyes opened it. “…,” the senators said": the two whom the sentence before names at once. */
    private Optional<Mention> pair(Mention description) {
        String text = description.text();
        int last = text.lastIndexOf(' ') + 1;
        boolean definite = last > 0 && words.english.definites.contains(text, 0, text.indexOf(' '));
        boolean two = definite && words.english.pairs.contains(text, last, text.length());
        if (!two && !(definite && text.endsWith("s"))) {
            return Optional.empty();
        }
        Line line = lines.get(description.passage().number());
        Optional<Subject> inside = new EnglishTopics(words.english, line)
                .before(description.range().start());
        Line before = inside.isPresent() ? line : lineBefore(line).orElse(line);
        return (before.equals(line) ? inside : new EnglishTopics(words.english, before).last())
                .filter(Subject::isName)
                .map(who -> new Mention(before.passage(), who.range()))
                .filter(one -> words.isJoint(one.text()))
                .filter(one -> two || isTitled(one, text.substring(last)));
    }

    /** "Senators Ada Ames and Omar Reyes": whether a noun stands in front of a name, with a capital or without. */
    private static boolean isTitled(Mention name, String noun) {
        String text = name.passage().text();
        int start = name.range().start() - noun.length() - 1;
        return start >= 0 && text.regionMatches(true, start, noun, 0, noun.length());
    }

    /** {@return which body "it" takes up from the sentences before, in its own passage} */
    Optional<Mention> topicThing(Mention pronoun) {
        Line line = lines.get(pronoun.passage().number());
        Optional<Subject> subject =
                new EnglishTopics(words.english, line).before(pronoun.range().start());
        if (subject.isEmpty()) {
            return closingBody(pronoun);
        }
        if (subject.get().kind() == Subject.Kind.PRONOUN) {
            return Optional.empty();
        }
        Mention mention = new Mention(line.passage(), subject.get().range());
        Optional<Mention> name = subject.get().kind() == Subject.Kind.DESCRIPTION
                ? described(mention).or(() -> Optional.of(mention).filter(this::isPaper))
                : Optional.of(mention);
        return name.filter(one -> !people.get().person(one.text()));
    }

    /** "The letter accuses the board. It goes on: “…”": a paper speaks for itself where the story does not tell whose it is. */
    private boolean isPaper(Mention description) {
        String text = description.text();
        int last = text.lastIndexOf(' ') + 1;
        return last > 0
                && words.english.definites.contains(text, 0, text.indexOf(' '))
                && words.english.documents.contains(text, last, text.length());
    }

    /** "The agency warned of it. ¶ “…,” it said": the body that the last sentence of the paragraph before is about. */
    private Optional<Mention> closingBody(Mention pronoun) {
        return lineBefore(lines.get(pronoun.passage().number()))
                .flatMap(line -> new EnglishTopics(words.english, line)
                        .last()
                        .filter(who -> who.kind() == Subject.Kind.BODY)
                        .map(who -> new Mention(line.passage(), who.range())))
                .map(body -> shortened(body).orElse(body));
    }

    /** "the Union": {@return the longer name that ends so, as "Harbor Student Union"} */
    Optional<Mention> shortened(Mention body) {
        return body.text().indexOf(' ') < 0 ? bodies().named(body) : Optional.empty();
    }

    /** "his neighbour", "the baker's sister": somebody told of by whose he is. */
    private boolean isKin(String text) {
        int space = text.indexOf(' ');
        int last = text.lastIndexOf(' ') + 1;
        EnglishWords english = words.english;
        boolean owned =
                space > 0 && (english.owners.contains(text, 0, space) || text.contains("’s ") || text.contains("'s "));
        return owned
                && english.roles.contains(text, last, text.length())
                && !text.endsWith("s")
                && !english.collective.contains(text, last, text.length());
    }

    /** {@return whom or what a description stands for} */
    Optional<Mention> described(Mention description) {
        String text = description.text();
        Optional<Mention> named =
                text.endsWith("s") ? Optional.empty() : people.get().full(text);
        Optional<Mention> pair = named.isEmpty() ? pair(description) : Optional.empty();
        return named.isPresent() || pair.isPresent()
                ? named.or(() -> pair)
                : documents
                        .of(description)
                        .map(one ->
                                people.get().full(one).or(() -> shortened(one)).orElse(one))
                        .or(() -> holder(description))
                        .or(() -> body(description));
    }

    /** "the Irishman", "the 44-year-old", "the Alder senior": whether a description can only be of somebody just named. */
    boolean pointsBack(Mention description) {
        String text = description.text();
        int last = text.lastIndexOf(' ') + 1;
        boolean definite = last > 0 && words.english.definites.contains(text, 0, text.indexOf(' '));
        return definite
                && !isNewcomer(description)
                && (words.english.epithets.contains(text, last, text.length())
                        || Chars.isDigit(text.charAt(last))
                        || words.english.demonyms.contains(text, last, text.length()));
    }

    private Optional<Mention> body(Mention description) {
        return bodies().of(description);
    }

    private EnglishBodies bodies() {
        if (bodies == null) {
            bodies = new EnglishBodies(words.english, lines);
        }
        return bodies;
    }

    private Optional<Mention> holder(Mention description) {
        return roles().holder(description);
    }

    /** "A man in waders came. … The man in waders sat down": whether somebody is told of again whom the story keeps without a name. */
    private boolean isNewcomer(Mention description) {
        String text = description.text();
        int space = text.indexOf(' ');
        return space > 0 && words.english.definites.contains(text, 0, space) && roles().isNewcomer(description);
    }

    /** "The man thanked her. “…,” she said": whether a noun for somebody tells that a pronoun stands for another. */
    private boolean isOther(Mention description, Mention pronoun) {
        String text = description.text();
        int last = text.lastIndexOf(' ') + 1;
        EnglishWords english = words.english;
        boolean she = english.she.contains(pronoun.text());
        return she
                ? english.nounsHe.contains(text, last, text.length())
                : english.nounsShe.contains(text, last, text.length());
    }

    private EnglishRoles roles() {
        if (roles == null) {
            roles = new EnglishRoles(words.english, lines, people.get());
        }
        return roles;
    }
}
