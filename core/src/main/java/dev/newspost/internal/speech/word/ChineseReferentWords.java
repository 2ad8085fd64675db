package dev.newspost.internal.speech.word;

import dev.newspost.internal.language.Folding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of Chinese that tell whom a pronoun, a short form or a description stands for. Immutable. */
public final class ChineseReferentWords {
    public final Lexicon abbreviating;
    public final Lexicon fronts;
    public final Lexicon wideFronts;
    public final Lexicon frontEnds;
    public final Lexicon soleRoles;
    public final Lexicon stationed;
    public final Lexicon bodyRanks;
    public final Lexicon namelessPlaces;
    public final Lexicon addressing;
    public final Lexicon notAddressing;
    public final Lexicon tellers;
    public final Lexicon replies;
    public final Lexicon women;
    public final Lexicon men;
    public final Lexicon partners;
    public final Lexicon bringing;
    public final Lexicon elders;
    public final Lexicon children;
    public final Lexicon years;
    public final Lexicon decades;
    public final Lexicon agesNow;
    public final Lexicon soleParts;
    public final Lexicon commonParts;
    public final Lexicon seniors;
    public final Lexicon old;
    public final Lexicon contrasting;
    private final Lexicon eldersShe;
    private final Lexicon eldersHe;
    /** Nouns and those that are their counterparts, in both directions: 父亲 and 女儿. */
    public final List<Counterpart> counterparts;

    /** What the full name of a body ends with, by what the story calls it. */
    public final Map<String, List<String>> kinds;

    public final Lexicon twos;
    public final Lexicon couples;
    public final Lexicon parents;
    public final Lexicon parent;

    ChineseReferentWords(SpeechWords words) {
        abbreviating = ChineseWords.unnoted(words, "abbreviating");
        fronts = ChineseWords.unnoted(words, "fronts");
        wideFronts = ChineseWords.unnoted(words, "wideFronts");
        frontEnds = ChineseWords.unnoted(words, "frontEnds");
        soleRoles = ChineseWords.unnoted(words, "soleRoles");
        stationed = ChineseWords.unnoted(words, "stationed");
        bodyRanks = ChineseWords.unnoted(words, "bodyRanks");
        namelessPlaces = ChineseWords.unnoted(words, "namelessPlaces");
        addressing = ChineseWords.unnoted(words, "addressing");
        notAddressing = ChineseWords.unnoted(words, "notAddressing");
        tellers = ChineseWords.unnoted(words, "storyTellers");
        replies = ChineseWords.unnoted(words, "replies");
        women = ChineseWords.unnoted(words, "women");
        men = ChineseWords.unnoted(words, "men");
        partners = ChineseWords.unnoted(words, "partners");
        bringing = ChineseWords.unnoted(words, "bringing");
        elders = ChineseWords.unnoted(words, "elders");
        children = ChineseWords.unnoted(words, "children");
        years = ChineseWords.unnoted(words, "years");
        decades = ChineseWords.unnoted(words, "decades");
        agesNow = ChineseWords.unnoted(words, "agesNow");
        commonParts = ChineseWords.unnoted(words, "commonParts");
        soleParts = ChineseWords.unnoted(words, "soleParts");
        old = ChineseWords.unnoted(words, "old");
        contrasting = ChineseWords.unnoted(words, "contrasting");
        seniors = ChineseWords.unnoted(words, "seniors");
        eldersShe = ChineseWords.unnoted(words, "eldersShe");
        eldersHe = ChineseWords.unnoted(words, "eldersHe");
        counterparts = words.words(true, "counterparts").stream()
                .flatMap(line -> counterparts(line, words.folding()))
                .toList();
        kinds = words.words(true, "shortKinds").stream()
                .map(line -> List.of(line.strip().split(" +")))
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.get(0), line -> line.subList(1, line.size()), ChineseReferentWords::both));
        twos = ChineseWords.unnoted(words, "twos");
        couples = ChineseWords.unnoted(words, "couples");
        parents = ChineseWords.unnoted(words, "parents");
        parent = ChineseWords.unnoted(words, "parent");
    }

    /**
     * Nouns for one who is something to another.
     *
     * @param ones what the one is called
     * @param others what the other is called
     */
    public record Counterpart(Lexicon ones, Lexicon others) {}

    private static Stream<Counterpart> counterparts(String line, Folding folding) {
        int middle = line.indexOf('/');
        if (middle < 0) {
            return Stream.empty();
        }
        Lexicon left = new Lexicon(words(line.substring(0, middle)), folding);
        Lexicon right = new Lexicon(words(line.substring(middle + 1)), folding);
        return Stream.of(new Counterpart(left, right), new Counterpart(right, left));
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" +"));
    }

    /** {@return above 0 for a noun for an old woman that is no title, below for an old man's, else 0} */
    public int elderGender(String noun) {
        return eldersShe.contains(noun) ? 1 : eldersHe.contains(noun) ? -1 : 0;
    }

    /** A user's pack may add endings to a kind that is there. */
    private static List<String> both(List<String> endings, List<String> more) {
        return Stream.concat(endings.stream(), more.stream()).toList();
    }
}
