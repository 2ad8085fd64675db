package dev.newspost.internal.speech.word;

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
        kinds = words.words(true, "shortKinds").stream()
                .map(line -> List.of(line.strip().split(" +")))
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.get(0), line -> line.subList(1, line.size()), ChineseReferentWords::both));
        twos = ChineseWords.unnoted(words, "twos");
        couples = ChineseWords.unnoted(words, "couples");
        parents = ChineseWords.unnoted(words, "parents");
        parent = ChineseWords.unnoted(words, "parent");
    }

    /** A user's pack may add endings to a kind that is there. */
    private static List<String> both(List<String> endings, List<String> more) {
        return Stream.concat(endings.stream(), more.stream()).toList();
    }
}
