package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Searches;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whom a speaker's mention refers to: by the names of the story, and by who spoke or acted before. */
public final class Referents {
    private static final int COMPLEMENT = 40;
    private static final int LONGEST_UNKNOWN = 12;
    private static final int RECENT = 4;
    private static final int NEAREST = 2;
    private static final int MOST_PLACES = 4;
    private static final int MOST_SEARCHES = 200;
    private static final int LONGEST_NAME = 24;

    private final Supplier<People> people;
    private final List<Line> lines;
    private final SpeechWords words;
    private final DocumentOwners documents;
    private final DocumentTitles titles;
    private final Rulings rulings;
    private final SignedTexts signed;
    private final Bodies bodies;
    private final ShortForms shortForms;
    private final PointedBodies pointedBodies;
    private final OfficeHolders offices;
    private final DefiniteNouns definiteNouns;
    private final EnglishReferents english;
    private final Acronyms acronyms;
    private final Groups groups;
    private final Pairs pairs;
    private final Interviewees interviewees;
    private final Searches<Optional<Mention>> latin = new Searches<>(MOST_SEARCHES, Optional.empty(), this::latinName);
    private final Searches<Optional<Mention>> lastNames =
            new Searches<>(MOST_SEARCHES, Optional.empty(), this::lastName);
    private final Antecedents antecedents;
    private Optional<Mention> lastBody = Optional.empty();
    private Optional<Mention> lastThing = Optional.empty();
    private int thingPassage;
    private boolean thingIsBody;

    public Referents(Supplier<People> people, List<Line> lines, SpeechWords words, KnownNames known) {
        this.people = people;
        this.lines = lines;
        this.words = words;
        this.documents = new DocumentOwners(lines, words, known);
        this.rulings = new Rulings(lines, words, known);
        this.signed = new SignedTexts(people, lines, words, known);
        this.titles = new DocumentTitles(lines, words);
        this.bodies = new Bodies(lines, words);
        this.shortForms = new ShortForms(lines, words.chinese);
        this.pointedBodies = new PointedBodies(lines, words, known);
        this.offices = new OfficeHolders(lines, words);
        this.definiteNouns = new DefiniteNouns(people, lines, words);
        this.english = new EnglishReferents(people, lines, words);
        this.acronyms = new Acronyms(lines, words.english);
        this.groups = new Groups(lines, words, known);
        this.pairs = new Pairs(people, lines, words);
        this.interviewees = new Interviewees(people, lines, words);
        this.antecedents = new Antecedents(people, lines, words, known);
    }

    /** {@return whom a speaker's mention refers to, where the story tells} */
    public Optional<Mention> name(Mention speaker, Subject.Kind kind) {
        Optional<Mention> spelled = speaker.passage().chinese() ? Optional.empty() : acronyms.of(speaker);
        if (spelled.isPresent()) {
            return spelled;
        }
        return switch (kind) {
            case NAME, SURNAMED -> Optional.of(full(speaker));
            case PRONOUN -> pronoun(speaker);
            case BODY ->
                pointed(speaker)
                        .or(() -> speaker.passage().chinese() ? Optional.empty() : english.shortened(speaker))
                        .or(() -> latin(speaker))
                        .or(() -> shortForms.full(speaker))
                        .or(() -> bodies.full(speaker))
                        .or(() -> bodies.ofKind(speaker))
                        .or(() -> signed.of(speaker))
                        .or(() -> documents.of(speaker).map(this::owner))
                        .or(() -> rulings.of(speaker).map(this::owner))
                        .or(() -> titles.of(speaker))
                        .or(() -> titles.whole(speaker))
                        .or(() -> bodies.whole(speaker))
                        .or(() -> Optional.of(speaker));
            case UNKNOWN ->
                pointed(speaker)
                        .or(() -> pairs.of(speaker))
                        .or(() -> people.get().family(speaker))
                        .or(() -> shortForms.full(speaker))
                        .or(() -> bodies.whole(speaker))
                        .or(() -> Optional.of(speaker).filter(one -> one.range().length() <= LONGEST_UNKNOWN));
            case DESCRIPTION -> described(speaker);
        };
    }

    /** {@return whether a mention is that of a text whose author the story names} */
    public boolean isAuthored(Mention text) {
        Optional<Mention> author = text.passage().chinese() ? documents.author(text) : Optional.empty();
        return author.isPresent() && author.equals(documents.of(text));
    }

    /** {@return the mention as the quote tells it: a document with whose it is, where that stands right in front} */
    public Mention asWritten(Mention speaker, Subject.Kind kind) {
        return kind == Subject.Kind.BODY ? documents.withOwner(speaker) : speaker;
    }

    /** Whose a document is, under the fullest name: a person or a body. */
    private Mention owner(Mention owner) {
        String text = owner.text();
        boolean body = owner.passage().chinese() && words.chinese.bodyEndings.startBefore(text, text.length(), 0) >= 0;
        return (body ? bodies.full(owner) : Optional.<Mention>empty()).orElseGet(() -> full(owner));
    }

    /** A foreign name in a Chinese story, which may be a body's: whose last or first part it is. */
    private Optional<Mention> latin(Mention speaker) {
        String text = speaker.text();
        return Chars.isLatin(text.charAt(0))
                ? people.get().family(speaker).or(() -> latin.of(text)).or(() -> firstWord(text))
                : Optional.empty();
    }

    /** "Oda" for "Oda Mi-rae": a person whose name begins with it. */
    private Optional<Mention> firstWord(String text) {
        return people.get().full(text).filter(one -> one.text().startsWith(text + " "));
    }

    /** {@return the fullest form that the story has of a name} */
    private Mention full(Mention name) {
        String text = name.text();
        Optional<Mention> known = people.get().full(name);
        boolean longer = known.filter(one -> !one.text().equals(text)).isPresent();
        Optional<Mention> full = longer ? known : name.passage().chinese() ? latin(name) : lastNames.of(text);
        return full.or(() -> known).orElse(name);
    }

    private Optional<Mention> latinName(String last) {
        return LatinNames.full(last, lines);
    }

    private Optional<Mention> lastName(String last) {
        return LatinNames.behindGiven(last, lines, words).or(() -> LatinNames.goingOn(last, lines));
    }

    private Optional<Mention> pronoun(Mention speaker) {
        String bare = lines.get(speaker.passage().number()).bare();
        int start = speaker.range().start();
        int gender = words.gender(bare, start, speaker.range().end());
        if (speaker.passage().chinese() && words.isLatter(speaker.text())) {
            return antecedents.last(speaker.passage(), start).map(this::full);
        }
        if (gender == 0 && words.chinese.hearers.contains(speaker.text())) {
            return interviewees.of(speaker);
        }
        if (gender == 0) {
            Optional<Mention> both = speaker.passage().chinese() ? Optional.empty() : english.topicJoint(speaker);
            return both.isPresent()
                    ? both
                    : words.isThing(speaker.text())
                            ? english.topicThing(speaker).or(() -> spokeAsThing(speaker))
                            : groups.of(speaker).or(() -> pairs.of(speaker)).or(() -> spokeAsBody(speaker));
        }
        if (!speaker.passage().chinese()) {
            EnglishReferents.Topic topic = english.topic(speaker);
            boolean fits = topic.name()
                    .filter(one -> gender * people.get().gender(one.text()) < 0 || words.isJoint(one.text()))
                    .isEmpty();
            if (topic.known() && fits) {
                return topic.name();
            }
        }
        Optional<Mention> called = speaker.passage().chinese() ? called(speaker) : Optional.empty();
        return called.isPresent()
                ? called
                : antecedents
                        .before(speaker.passage(), start, gender, behind(speaker))
                        .map(this::full);
    }

    /** 他叫小安: whose name stands right behind the pronoun. */
    private Optional<Mention> called(Mention pronoun) {
        String bare = lines.get(pronoun.passage().number()).bare();
        int calling = words.chinese.callings.endAt(bare, pronoun.range().end(), bare.length());
        for (int size = calling < 0 ? 0 : Math.min(LONGEST_NAME, bare.length() - calling); size > 1; size--) {
            Optional<Mention> name = people.get().first(bare.substring(calling, calling + size));
            if (name.isPresent()) {
                return name.map(this::full);
            }
        }
        return Optional.empty();
    }

    /** "The guild said so. They added": the body that spoke last in the same paragraph. */
    private Optional<Mention> spokeAsBody(Mention pronoun) {
        boolean they = !pronoun.passage().chinese() && words.english.they.contains(pronoun.text());
        return lastThing.filter(one -> they
                && !words.speaksOfItself(pronoun.text())
                && thingIsBody
                && pronoun.passage().number() == thingPassage);
    }

    /** "It added": the body or document that spoke last. */
    private Optional<Mention> spokeAsThing(Mention pronoun) {
        return lastThing.filter(one -> pronoun.passage().number() - thingPassage <= 1);
    }

    /** What a speaker says of whom in his sentence, as far as it names somebody else. */
    private String behind(Mention speaker) {
        String bare = lines.get(speaker.passage().number()).bare();
        int start = speaker.range().end();
        int limit = Math.min(bare.length(), start + COMPLEMENT);
        int end = start;
        while (end < limit && !(speaker.passage().chinese() && Line.endsSentence(bare.charAt(end)))) {
            end++;
        }
        return compared(speaker, bare) + bare.substring(start, end);
    }

    /** "But like Ames, he": what stands in front of a pronoun with which it is compared. */
    private String compared(Mention pronoun, String bare) {
        int comma = Chars.trimEnd(bare, 0, pronoun.range().start()) - 1;
        if (pronoun.passage().chinese() || comma < 0 || !Chars.isComma(bare.charAt(comma))) {
            return "";
        }
        int start = comma;
        while (start > Math.max(0, comma - COMPLEMENT)
                && !Chars.isComma(bare.charAt(start - 1))
                && !Line.endsSentence(bare.charAt(start - 1))
                && bare.charAt(start - 1) != '.') {
            start--;
        }
        for (int i = start, words = 0; i < comma && words < 2; i++) {
            boolean begins = i == start || bare.charAt(i - 1) == ' ';
            words += begins ? 1 : 0;
            int behind = begins ? this.words.english.comparing.endAt(bare, i, comma) : -1;
            if (behind > 0 && bare.charAt(behind) == ' ') {
                return bare.substring(behind, comma);
            }
        }
        return "";
    }

    /** "这位部长": the person who spoke or acted last; nobody where it goes on about somebody without a name. */
    private Optional<Mention> described(Mention speaker) {
        if (!speaker.passage().chinese()) {
            Optional<Mention> known = english.described(speaker);
            return known.isPresent() || !english.pointsBack(speaker) ? known : lastNamed(speaker);
        }
        Optional<Mention> author = words.chinese.owners.authors.contains(speaker.text())
                ? documents.author(speaker).map(this::full).or(() -> offices.author(speaker, people.get()))
                : Optional.empty();
        if (author.isPresent()) {
            return author;
        }
        Optional<Mention> body = pointed(speaker)
                .or(() -> pairs.of(speaker))
                .or(() -> offices.of(speaker, people.get()))
                .or(() -> definiteNouns.of(speaker));
        if (body.isPresent()) {
            return body;
        }
        if (!words.pointsBack(speaker.text())
                || words.belongsToPointed(speaker.text())
                || isTold(speaker.text())
                || goesOnAbout(speaker)
                || introduced(speaker)) {
            return Optional.empty();
        }
        return lastNamed(speaker);
    }

    /** 这位货运公司的人: whether all that the story tells of somebody is what stands in front of a noun that tells nothing. */
    private boolean isTold(String text) {
        int noun = words.chinese.bareNouns.startBefore(text, text.length(), 0);
        return noun > 0 && words.chinese.attributive.startBefore(text, noun, noun - 1) >= 0;
    }

    private Optional<Mention> lastNamed(Mention speaker) {
        return antecedents
                .before(speaker.passage(), speaker.range().start(), 0, behind(speaker))
                .map(this::full);
    }

    private boolean goesOnAbout(Mention speaker) {
        String text = speaker.text();
        return antecedents
                .lastNameless()
                .filter(one -> text.length() > 1
                        && one.text().endsWith(text.substring(text.length() - 2))
                        && speaker.passage().number() - one.passage().number() <= RECENT)
                .isPresent();
    }

    /**
     * "一位高级官员…这位官员", "外交部发言人说…该发言人": whether the noun stands last behind a numeral or right before a verb of
     * saying, so that it is somebody without a name.
     */
    private boolean introduced(Mention speaker) {
        String text = speaker.text();
        String noun = text.substring(Math.max(0, text.length() - 2));
        int number = speaker.passage().number();
        for (int i = number; i >= Math.max(0, number - NEAREST); i--) {
            String bare = lines.get(i).bare();
            int at = i == number ? speaker.range().start() : bare.length();
            for (int n = 0; n < MOST_PLACES && at > 0; n++) {
                at = bare.lastIndexOf(noun, at - 1);
                if (at >= 0 && words.isOneBefore(bare, at)) {
                    return true;
                }
                boolean other = at >= 0 && !words.pointsBackBefore(bare, at);
                if (other && words.speaksUnnamed(bare, at, at + noun.length())) {
                    return true;
                }
                if (other && isNamed(lines.get(i).passage(), at, at + noun.length())) {
                    return false;
                }
            }
        }
        return words.pointsByNoun(text);
    }

    /** 学生林知秋, 林知秋同学, but not 学生工作: whether a name stands right beside a noun for somebody. */
    private boolean isNamed(Passage passage, int start, int end) {
        List<People.Named> named = people.get().mentions();
        int last = people.get().lastBefore(passage, end + LONGEST_NAME);
        for (int i = last; i >= 0; i--) {
            Mention one = named.get(i).mention();
            if (one.passage().number() != passage.number() || one.range().end() < start - LONGEST_NAME) {
                return false;
            }
            if (one.range().start() == end || one.range().end() == start) {
                return true;
            }
        }
        return false;
    }

    /** "该报": the body of that kind that the sentences before are about, else the one that spoke last. */
    private Optional<Mention> pointed(Mention speaker) {
        if (!words.pointsToBody(speaker.text())) {
            return Optional.empty();
        }
        Optional<Mention> owner = documents.of(speaker);
        return owner.or(() -> pointedBodies.of(speaker))
                .or(() -> lastBody.filter(
                        one -> speaker.passage().number() - one.passage().number() <= RECENT
                                && pointedBodies.fits(speaker.text(), one.text())))
                .map(one -> bodies.full(one).orElse(one));
    }

    /** Takes note of who spoke last. */
    public void spoke(
            Optional<Mention> name, Optional<Mention> speaker, Subject.Kind kind, Passage passage, int offset) {
        boolean thingSpoke = kind == Subject.Kind.BODY
                || (kind == Subject.Kind.DESCRIPTION
                        && name.filter(one -> !people.get().person(one.text())).isPresent())
                || speaker.filter(one -> words.isThing(one.text())).isPresent();
        lastThing = thingSpoke ? name : Optional.empty();
        thingIsBody = kind == Subject.Kind.BODY
                || (thingIsBody
                        && speaker.filter(one -> words.isThing(one.text())).isPresent());
        thingPassage = passage.number();
        if (kind == Subject.Kind.DESCRIPTION && name.isEmpty()) {
            antecedents.spokeNameless(speaker, offset);
        }
        if (name.isEmpty()) {
            return;
        }
        groups.spoke(name.get(), passage);
        boolean longer = Chars.isLatin(name.get().text().charAt(0)) && !name.equals(speaker);
        if (kind == Subject.Kind.BODY
                && !longer
                && !words.pointsToBody(speaker.get().text())) {
            lastBody = name;
        }
        boolean thing = kind == Subject.Kind.BODY || kind == Subject.Kind.UNKNOWN;
        if (!thing || people.get().mayBePerson(name.get().text())) {
            antecedents.spoke(name, passage, offset);
        }
    }

    /** {@return the mention of a name that stands nearest before a place, else nearest behind it} */
    public Optional<Mention> nearest(String name, Passage passage, int offset) {
        return antecedents.nearest(name, passage, offset);
    }
}
