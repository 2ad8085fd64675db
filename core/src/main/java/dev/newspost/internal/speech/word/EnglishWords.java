package dev.newspost.internal.speech.word;

import dev.newspost.internal.language.WordLists;
import dev.newspost.internal.speech.text.Chars;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of English, each list with what is noted of it in a text. Immutable. */
public final class EnglishWords {
    public final Lexicon cues;
    public final Lexicon partialCues;
    public final Lexicon weakCues;
    public final Lexicon sources;
    public final Lexicon naming;
    public final Lexicon namingAfter;
    public final Lexicon he;
    public final Lexicon she;
    public final Lexicon they;
    public final Lexicon pronouns;
    public final Lexicon titles;
    public final Lexicon roles;
    public final Lexicon nameParticles;
    public final Lexicon namePrefixes;
    public final Lexicon honours;
    public final Lexicon owningNames;
    public final Lexicon subordinators;
    public final Lexicon seeing;
    public final Lexicon placing;
    public final Lexicon whereabouts;
    public final Lexicon fields;
    public final Lexicon rulings;
    public final Lexicon quoting;
    public final Lexicon stating;
    public final Lexicon parts;
    public final Lexicon bodies;
    public final Lexicon notNames;
    public final Lexicon stops;
    public final Lexicon clauseStarts;
    public final Lexicon finites;
    public final Lexicon finiteNouns;
    public final Lexicon aliases;
    public final Lexicon topical;
    public final Lexicon joining;
    public final Lexicon closing;
    public final Lexicon denial;
    public final Lexicon owing;
    public final Lexicon comparing;
    public final Lexicon relatives;
    public final Lexicon documents;
    public final Lexicon times;
    public final Lexicon abbreviations;
    public final Lexicon determiners;
    public final Lexicon determined;
    public final Lexicon prepositions;
    public final Lexicon auxiliaries;
    public final Lexicon attaching;
    public final Lexicon strongCues;
    public final Lexicon his;
    public final Lexicon her;
    public final Lexicon personTitles;
    public final Lexicon givenShe;
    public final Lexicon givenHe;
    public final Lexicon copulas;
    final Lexicon titlesShe;
    final Lexicon titlesHe;
    public final Lexicon indefinites;
    public final Lexicon participles;
    public final Lexicon cuePhrases;
    public final Lexicon ownPronouns;
    public final Lexicon relativePronouns;
    public final Lexicon passiveAdverbs;
    public final Lexicon passives;
    public final Lexicon single;
    public final Lexicon numbers;
    public final Lexicon anybody;
    public final Lexicon modals;
    public final Lexicon habits;
    public final Lexicon conditions;
    public final Lexicon pasts;
    public final Lexicon imagining;
    public final Lexicon reflexives;
    public final Lexicon namers;
    public final Lexicon callers;
    public final Lexicon definite;
    public final Lexicon signs;
    public final Lexicon questions;
    public final Lexicon definites;
    public final Lexicon nameless;
    public final Lexicon collective;
    public final Lexicon publishing;
    public final Lexicon unnamed;
    public final Lexicon objects;
    public final Lexicon owners;
    public final Lexicon demonyms;
    public final Lexicon wonts;
    public final Lexicon nounCues;
    public final Lexicon utterances;
    public final Lexicon content;
    public final Lexicon giving;
    public final Lexicon thinking;
    public final Lexicon wishing;
    public final Lexicon providing;
    public final Lexicon enactments;
    public final Lexicon envoys;
    public final Lexicon countryStarts;
    public final Lexicon examples;
    public final Lexicon announced;
    public final Lexicon glosses;
    public final Lexicon addressing;
    public final Lexicon oblique;
    public final Lexicon thing;
    public final Lexicon ordinals;
    public final Lexicon after;
    public final Lexicon arriving;
    public final Lexicon hearing;
    public final Lexicon describing;
    public final Lexicon bodySurnames;
    public final Lexicon tradeSurnames;
    public final Lexicon concerning;
    public final Lexicon picking;
    public final Lexicon pairs;
    public final Lexicon bodyGivenNames;
    public final Lexicon pressed;
    public final Lexicon ownRoles;
    public final Lexicon personalRoles;
    public final Lexicon placeNames;
    public final Lexicon working;
    public final Lexicon nounsShe;
    public final Lexicon nounsHe;
    public final Lexicon anyone;
    public final Lexicon epithets;
    public final Map<String, String> sameRoles = new HashMap<>();
    public final Map<String, String> sameBodies = new HashMap<>();
    public final Lexicon suffixes;

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
        namePrefixes = rare(words, "namePrefixes");
        honours = rare(words, "honours");
        owningNames = rare(words, "owningNames");
        fields = rare(words, "fields");
        placing = rare(words, "placing");
        whereabouts = rare(words, "whereabouts");
        seeing = rare(words, "seeing");
        rulings = rare(words, "rulings");
        quoting = rare(words, "quoting");
        stating = rare(words, "stating");
        parts = rare(words, "parts");
        subordinators = rare(words, "subordinators");
        finiteNouns = rare(words, "finiteNouns");
        aliases = rare(words, "aliases");
        topical = rare(words, "topical");
        joining = rare(words, "joining");
        closing = rare(words, "closing");
        denial = rare(words, "denial");
        comparing = rare(words, "comparing");
        owing = rare(words, "owing");
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
        numbers = rare(words, "numbers");
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
        giving = rare(words, "giving");
        thinking = rare(words, "thinking");
        wishing = rare(words, "wishing");
        providing = rare(words, "providing");
        enactments = rare(words, "enactments");
        envoys = rare(words, "envoys");
        countryStarts = rare(words, "countryStarts");
        examples = rare(words, "examples");
        announced = rare(words, "announced");
        glosses = rare(words, "glosses");
        addressing = rare(words, "addressing");
        oblique = rare(words, "oblique");
        thing = rare(words, "thing");
        wonts = lexicon(words, lists, "wonts");
        demonyms = lexicon(words, lists, "demonyms");
        objects = lexicon(words, lists, "objects");
        after = rare(words, "after");
        arriving = rare(words, "arriving");
        hearing = rare(words, "hearing");
        describing = rare(words, "describing");
        bodySurnames = rare(words, "bodySurnames");
        tradeSurnames = rare(words, "tradeSurnames");
        concerning = rare(words, "concerning");
        picking = rare(words, "picking");
        pairs = rare(words, "pairs");
        bodyGivenNames = rare(words, "bodyGivenNames");
        pressed = rare(words, "pressed");
        ownRoles = rare(words, "ownRoles");
        personalRoles = rare(words, "personalRoles");
        placeNames = rare(words, "placeNames");
        working = rare(words, "working");
        nounsShe = rare(words, "nounsShe");
        nounsHe = rare(words, "nounsHe");
        anyone = rare(words, "anyone");
        epithets = rare(words, "epithets");
        ordinals = lexicon(words, lists, "ordinals");
        putPairs(words.words(false, "sameRoles"), sameRoles);
        putPairs(words.words(false, "sameBodies"), sameBodies);
        this.lists = lists.build();
    }

    private static void putPairs(List<String> pairs, Map<String, String> map) {
        for (String pair : pairs) {
            int space = pair.indexOf(' ');
            map.put(pair.substring(0, space), pair.substring(space + 1));
        }
    }

    /** A list that is asked for at few places, of which nothing is noted. */
    private static Lexicon rare(SpeechWords all, String name) {
        return new Lexicon(all.words(false, name), all.folding());
    }

    private static Lexicon lexicon(SpeechWords all, WordLists.Builder lists, String... names) {
        List<String> words = all.words(false, names);
        return new Lexicon(words, all.folding(), lists.add(words), 0);
    }

    /** {@return whether a name of several words begins or ends as that of a place or thing: "Fort Alder", "Alder Falls"} */
    public boolean isPlaceName(String name) {
        return placeNames.contains(name, 0, name.indexOf(' '))
                || placeNames.contains(name, name.lastIndexOf(' ') + 1, name.length());
    }

    /** {@return the bits of the lists in which a stretch of a text is a word} */
    public long listsOf(String text, int start, int end) {
        return lists.listsOf(text, start, end);
    }

    /** {@return whether a stop only marks a short form or an initial, as in "Gov. Quill" and "Tom S. Reed"} */
    private boolean abbreviates(String text, int stop) {
        int start = wordStart(text, stop);
        // "et al."
        int before = wordStart(text, Math.max(0, start - 1));
        return Chars.isInitial(text, stop)
                || (start < stop
                        && (abbreviations.contains(text, start, stop) || abbreviations.contains(text, before, stop)));
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Chars.isLatin(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** {@return how many sentences end in a text, short forms in front of a name apart: "said Dr. Ames, who left."} */
    public int sentences(String text) {
        int count = Chars.sentences(text);
        for (int i = text.indexOf('.'); i >= 0 && i + 2 < text.length(); i = text.indexOf('.', i + 1)) {
            boolean titled = text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2))
                    && !Chars.isInitial(text, i)
                    && abbreviates(text, i)
                    && !denial.contains(text, wordStart(text, i), i);
            count -= titled ? 1 : 0;
        }
        return count;
    }

    /** {@return whether a full stop ends a sentence: a blank stands behind it, and it marks no short form} */
    public boolean endsSentence(String text, int stop) {
        return stop + 1 < text.length() && Chars.isBlank(text.charAt(stop + 1)) && !abbreviates(text, stop);
    }
}
