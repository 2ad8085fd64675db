package dev.newspost.internal.speech;

import dev.newspost.internal.language.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of English, each list with what is noted of it in a text. Immutable. */
final class EnglishWords {
    final Lexicon cues;
    final Lexicon partialCues;
    final Lexicon weakCues;
    final Lexicon sources;
    final Lexicon naming;
    final Lexicon namingAfter;
    final Lexicon he;
    final Lexicon she;
    final Lexicon they;
    final Lexicon pronouns;
    final Lexicon titles;
    final Lexicon roles;
    final Lexicon nameParticles;
    final Lexicon bodies;
    final Lexicon notNames;
    final Lexicon stops;
    final Lexicon clauseStarts;
    final Lexicon finites;
    final Lexicon relatives;
    final Lexicon documents;
    final Lexicon times;
    final Lexicon abbreviations;
    final Lexicon determiners;
    final Lexicon determined;
    final Lexicon prepositions;
    final Lexicon auxiliaries;
    final Lexicon attaching;
    final Lexicon strongCues;
    final Lexicon his;
    final Lexicon her;
    final Lexicon personTitles;
    final Lexicon givenShe;
    final Lexicon givenHe;
    final Lexicon copulas;
    final Lexicon titlesShe;
    final Lexicon titlesHe;
    final Lexicon indefinites;
    final Lexicon participles;
    final Lexicon cuePhrases;
    final Lexicon ownPronouns;
    final Lexicon relativePronouns;
    final Lexicon passiveAdverbs;
    final Lexicon passives;
    final Lexicon single;
    final Lexicon anybody;
    final Lexicon modals;
    final Lexicon habits;
    final Lexicon conditions;
    final Lexicon pasts;
    final Lexicon imagining;
    final Lexicon reflexives;
    final Lexicon namers;
    final Lexicon callers;
    final Lexicon definite;
    final Lexicon signs;
    final Lexicon questions;
    final Lexicon definites;
    final Lexicon nameless;
    final Lexicon collective;
    final Lexicon publishing;
    final Lexicon unnamed;
    final Lexicon objects;
    final Lexicon owners;
    final Lexicon demonyms;
    final Lexicon wonts;
    final Lexicon nounCues;
    final Lexicon utterances;
    final Lexicon content;
    final Lexicon oblique;
    final Lexicon thing;
    final Lexicon ordinals;
    final Lexicon after;
    final Lexicon pressed;
    final Map<String, String> sameRoles = new HashMap<>();
    final Lexicon suffixes;

    private final WordLists lists;

    EnglishWords(SpeechWords words) {
        WordLists.Builder lists = new WordLists.Builder(words.folding());
        cues = lexicon(words, lists, "cues");
        partialCues = lexicon(words, lists, "partialCues");
        weakCues = lexicon(words, lists, "weakCues");
        sources = lexicon(words, lists, "sources");
        naming = lexicon(words, lists, "naming");
        namingAfter = lexicon(words, lists, "namingAfter");
        he = lexicon(words, lists, "pronounsHe");
        she = lexicon(words, lists, "pronounsShe");
        they = lexicon(words, lists, "pronounsThey");
        pronouns = lexicon(words, lists, "pronounsHe", "pronounsShe", "pronounsThey", "pronounsOther");
        titles = lexicon(words, lists, "titles");
        roles = lexicon(words, lists, "roles");
        nameParticles = lexicon(words, lists, "nameParticles");
        bodies = lexicon(words, lists, "bodies");
        notNames = lexicon(words, lists, "notNames");
        stops = lexicon(words, lists, "stops");
        clauseStarts = lexicon(words, lists, "clauseStarts");
        finites = lexicon(words, lists, "finites");
        relatives = lexicon(words, lists, "relatives");
        documents = lexicon(words, lists, "documents");
        times = lexicon(words, lists, "times");
        abbreviations = lexicon(words, lists, "abbreviations");
        determiners = lexicon(words, lists, "determiners");
        determined = lexicon(words, lists, "determined");
        prepositions = lexicon(words, lists, "prepositions");
        auxiliaries = lexicon(words, lists, "auxiliaries");
        attaching = lexicon(words, lists, "attaching");
        strongCues = lexicon(words, lists, "strongCues");
        his = lexicon(words, lists, "pronounsHe", "possessivesHe");
        her = lexicon(words, lists, "pronounsShe", "possessivesShe");
        personTitles = lexicon(words, lists, "personTitles");
        givenShe = lexicon(words, lists, "givenShe");
        givenHe = lexicon(words, lists, "givenHe");
        copulas = lexicon(words, lists, "copulas");
        titlesShe = lexicon(words, lists, "titlesShe");
        titlesHe = lexicon(words, lists, "titlesHe");
        indefinites = lexicon(words, lists, "indefinites");
        participles = lexicon(words, lists, "participles");
        cuePhrases = lexicon(words, lists, "cuePhrases");
        ownPronouns = rare(words, "ownPronouns");
        relativePronouns = lexicon(words, lists, "relativePronouns");
        passiveAdverbs = lexicon(words, lists, "passiveAdverbs");
        passives = lexicon(words, lists, "passives");
        single = lexicon(words, lists, "single");
        suffixes = lexicon(words, lists, "suffixes");
        anybody = rare(words, "anybody");
        modals = lexicon(words, lists, "modals");
        habits = lexicon(words, lists, "habits");
        conditions = lexicon(words, lists, "conditions");
        pasts = lexicon(words, lists, "pasts");
        imagining = lexicon(words, lists, "imagining");
        reflexives = lexicon(words, lists, "reflexives");
        namers = lexicon(words, lists, "namers");
        callers = lexicon(words, lists, "callers");
        definite = rare(words, "definite");
        signs = rare(words, "signs");
        definites = rare(words, "definites");
        questions = lexicon(words, lists, "questions");
        owners = rare(words, "owners");
        nameless = rare(words, "nameless");
        collective = lexicon(words, lists, "collective");
        publishing = lexicon(words, lists, "publishing");
        unnamed = lexicon(words, lists, "unnamed", "ordinals");
        nounCues = lexicon(words, lists, "nounCues");
        utterances = lexicon(words, lists, "utterances");
        content = rare(words, "content");
        oblique = rare(words, "oblique");
        thing = rare(words, "thing");
        wonts = lexicon(words, lists, "wonts");
        demonyms = lexicon(words, lists, "demonyms");
        objects = lexicon(words, lists, "objects");
        after = rare(words, "after");
        pressed = rare(words, "pressed");
        ordinals = lexicon(words, lists, "ordinals");
        for (String same : words.words(false, "sameRoles")) {
            int space = same.indexOf(' ');
            sameRoles.put(same.substring(0, space), same.substring(space + 1));
        }
        this.lists = lists.build();
    }

    /** A list that is asked for at few places, of which nothing is noted. */
    private static Lexicon rare(SpeechWords all, String name) {
        return new Lexicon(all.words(false, name), all.folding());
    }

    private static Lexicon lexicon(SpeechWords all, WordLists.Builder lists, String... names) {
        List<String> words = all.words(false, names);
        return new Lexicon(words, all.folding(), lists.add(words), 0);
    }

    /** {@return the bits of the lists in which a stretch of a text is a word} */
    long listsOf(String text, int start, int end) {
        return lists.listsOf(text, start, end);
    }
}
