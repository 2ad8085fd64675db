package dev.newspost.internal.speech.word;

import dev.newspost.internal.language.WordLists;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import java.util.List;

/** The words of Chinese, each list with what is noted of it in a text. Immutable. */
public final class ChineseWords {
    private static final int LONGEST_HEAD = 4;
    private static final String LISTING = "、，,；;/／ \u3000";
    private static final int LONGEST_JOINT = 4;

    public final Lexicon cues;
    public final Lexicon objectCues;
    public final Lexicon partialCues;
    public final Lexicon anyCues;
    public final Lexicon falseCues;
    public final Lexicon naming;
    public final Lexicon namingAfter;
    public final Lexicon titles;
    public final Lexicon latinTitles;
    public final Lexicon honorifics;
    public final Lexicon breakers;
    public final Lexicon notBreakers;
    public final Lexicon openers;
    public final Lexicon he;
    public final Lexicon she;
    public final Lexicon they;
    public final Lexicon pronouns;
    public final Lexicon surnames;
    public final Lexicon places;
    public final Lexicon bodyEndings;
    public final Lexicon documents;
    public final Lexicon hearsay;
    public final Lexicon reportsWords;
    public final Lexicon reporting;
    public final Lexicon denials;
    public final Lexicon asking;
    public final Lexicon carriers;
    public final Lexicon crowds;
    final Lexicon kinEnds;
    public final Lexicon wholeBodies;
    public final Lexicon receiving;
    public final Lexicon messages;
    public final Lexicon causatives;
    public final Lexicon notCarriers;
    public final Lexicon contrasts;
    public final Lexicon clauseWords;
    public final Lexicon fragmentStarts;
    public final Lexicon clauseStarts;
    public final Lexicon telling;
    public final Lexicon adverbs;
    public final Lexicon transliterating;
    public final Lexicon honorificsShe;
    public final Lexicon honorificsHe;
    public final Lexicon roleEndings;
    public final Lexicon coverbs;
    public final Lexicon beings;
    public final Lexicon speechNouns;
    public final Lexicon insides;
    public final Lexicon tails;
    public final Lexicon circumstanceEnds;
    public final Lexicon pointers;
    public final Lexicon postings;
    public final Lexicon passives;
    public final Lexicon circumstances;
    public final Lexicon degrees;
    public final Lexicon speechVerbs;
    public final Lexicon joints;
    public final Lexicon attributive;
    public final Lexicon someone;
    public final Lexicon mannerEnds;
    public final Lexicon familiarStarts;
    public final Lexicon familiarAlone;
    public final Lexicon familiarEnds;
    public final Lexicon notFamiliar;
    public final Lexicon notPronouns;
    public final Lexicon reflexives;
    public final Lexicon possessives;
    public final Lexicon hearers;
    public final Lexicon personMeasures;
    public final Lexicon countParts;
    public final Lexicon modals;
    public final Lexicon titlesShe;
    public final Lexicon titlesHe;
    public final Lexicon givenShe;
    public final Lexicon givenHe;
    public final Lexicon givenEither;
    final Lexicon foreignShe;
    public final Lexicon definites;
    public final Lexicon definiteBodies;
    public final Lexicon adjuncts;
    public final Lexicon quantified;
    public final Lexicon viewStarts;
    public final Lexicon viewEnds;
    public final Lexicon continuers;
    public final Lexicon aspects;
    public final Lexicon preverbs;
    final Lexicon listing;
    public final Lexicon agents;
    public final Lexicon plurals;
    public final Lexicon titleJoints;
    public final Lexicon relativizers;
    public final Lexicon circumstanceStarts;
    public final Lexicon numerals;
    public final Lexicon timeUnits;
    public final Lexicon demonstratives;
    public final Lexicon ownPronouns;
    public final Lexicon nameCharacters;
    public final Lexicon looseCues;
    public final Lexicon notNames;
    public final Lexicon rareSurnames;
    public final Lexicon notSubjects;
    public final Lexicon indefinites;
    public final Lexicon insiders;
    public final Lexicon single;
    public final Lexicon withheld;
    public final Lexicon firms;
    public final Lexicon authorities;
    public final Lexicon definitesByNoun;
    public final Lexicon kin;
    public final Lexicon wholeEndings;
    public final Lexicon letters;
    public final Lexicon making;
    public final Lexicon makers;
    final Lexicon one;
    final Lexicon notOne;
    public final Lexicon publishing;
    public final Lexicon dateUnits;
    public final Lexicon views;
    public final Lexicon measures;
    public final Lexicon textMeasures;
    public final Lexicon openingAspects;
    public final Lexicon groups;
    public final Lexicon groupEndings;
    public final Lexicon bareNouns;
    public final Lexicon plurality;
    public final Lexicon selfNaming;
    public final Lexicon particles;
    public final Lexicon predicators;
    public final Lexicon anybody;
    public final Lexicon habits;
    public final Lexicon possibilities;
    public final Lexicon suppositions;
    public final Lexicon examples;
    public final Lexicon foreignParts;
    public final Lexicon lands;
    public final Lexicon existentials;
    public final Lexicon offices;
    public final Lexicon manners;
    public final Lexicon recalling;
    public final Lexicon bodyRoles;
    public final Lexicon wishes;
    public final Lexicon bodyCues;
    public final Lexicon meetings;
    public final Lexicon deictics;
    public final Lexicon questions;
    public final Lexicon aspect;
    public final Lexicon notAspect;
    public final Lexicon together;
    public final Lexicon japaneseSurnames;
    public final Lexicon japaneseGivenEnds;
    public final Lexicon japaneseFamilyEnds;
    public final Lexicon notFamilies;
    public final Lexicon bodyKinds;
    final Lexicon others;
    public final Lexicon callings;
    public final Lexicon papers;
    public final Lexicon abstracts;
    public final Lexicon lateAdverbs;
    public final Lexicon endAdverbs;
    public final Lexicon trades;
    final Lexicon nationals;
    public final Lexicon peoples;
    public final Lexicon peopleNames;
    public final Lexicon ageUnits;
    public final Lexicon nameNotes;
    public final Lexicon formers;
    public final Lexicon surnameTimes;
    public final Lexicon surnameAdverbs;
    public final Lexicon nameless;
    public final Lexicon moments;
    public final Lexicon notMoments;
    public final Lexicon titleFronts;
    public final Lexicon bodyOwners;
    public final Lexicon companions;
    public final Lexicon relatives;

    /** The words that tell a quote from a term. */
    public final ChineseKindWords kinds;

    /** The words that tell whose a quote is. */
    public final ChineseOwnerWords owners;

    /** The words that tell where a mention ends. */
    public final ChineseMentionWords mentions;

    /** The words that tell what somebody does. */
    public final ChineseActingWords acting;

    /** Verbs of one character, parts of the body and what is done at one go. */
    final Lexicon verbStarts;

    /** The words that tell whom a mention stands for. */
    public final ChineseReferentWords referents;

    public final ChineseSpottingWords spotting;

    /** The bit of characters that are no Chinese ones in what is noted of a text. */
    public final long other;

    /** The bits of all that a noun phrase may end at or that keeps it from ending. */
    public final long phraseMarks;

    /** The bits of all but surnames that a name by itself begins with, or that stands beside one. */
    public final long nameMarks;

    /** The bits of all that may stand right in front of a noun phrase. */
    public final long nameFronts;

    /** The bits of pronouns, in Chinese or not. */
    public final long pronounMarks;

    private final long rare;
    private final WordLists lists;

    ChineseWords(SpeechWords words) {
        WordLists.Builder lists = new WordLists.Builder(words.folding());
        other = lists.spare();
        rare = lists.spare();
        cues = lexicon(words, lists, "cues");
        objectCues = lexicon(words, lists, "objectCues");
        partialCues = lexicon(words, lists, "partialCues");
        anyCues = lexicon(words, lists, "cues", "partialCues");
        falseCues = lexicon(words, lists, "falseCues");
        naming = lexicon(words, lists, "naming");
        namingAfter = lexicon(words, lists, "namingAfter");
        titles = lexicon(words, lists, "titles");
        latinTitles = new Lexicon(words.words(false, "latinTitles"), words.folding());
        honorifics = lexicon(words, lists, "honorifics");
        breakers = lexicon(words, lists, "breakers");
        notBreakers = lexicon(words, lists, "notBreakers", "titles", "places", "bodyRoles");
        openers = lexicon(words, lists, "openers");
        he = lexicon(words, lists, "pronounsHe");
        she = lexicon(words, lists, "pronounsShe");
        they = lexicon(words, lists, "pronounsThey");
        pronouns = lexicon(words, lists, "pronounsHe", "pronounsShe", "pronounsThey", "pronounsOther");
        surnames = lexicon(words, lists, "surnames", "japaneseSurnames");
        places = lexicon(words, lists, "places");
        bodyEndings = lexicon(words, lists, "bodyEndings");
        documents = lexicon(words, lists, "documents");
        hearsay = rare(words, lists, "hearsay");
        reportsWords = lexicon(words, lists, "reportsWords");
        reporting = lexicon(words, lists, "reporting");
        denials = unnoted(words, "denials");
        asking = unnoted(words, "asking");
        carriers = unnoted(words, "carriers");
        crowds = unnoted(words, "crowds");
        kinEnds = unnoted(words, "kinEnds");
        wholeBodies = unnoted(words, "wholeBodies");
        receiving = unnoted(words, "receiving");
        messages = unnoted(words, "messages");
        causatives = rare(words, lists, "causatives");
        notCarriers = unnoted(words, "notCarriers");
        contrasts = unnoted(words, "contrasts");
        clauseWords = lexicon(words, lists, "clauseWords");
        fragmentStarts = lexicon(words, lists, "fragmentStarts");
        clauseStarts = lexicon(words, lists, "clauseStarts");
        telling = lexicon(words, lists, "telling");
        adverbs = lexicon(words, lists, "adverbs");
        transliterating = lexicon(words, lists, "transliterating");
        honorificsShe = lexicon(words, lists, "honorificsShe");
        honorificsHe = lexicon(words, lists, "honorificsHe");
        roleEndings = lexicon(words, lists, "roleEndings");
        coverbs = lexicon(words, lists, "coverbs");
        beings = lexicon(words, lists, "beings");
        speechNouns = lexicon(words, lists, "speechNouns");
        insides = lexicon(words, lists, "insides");
        tails = lexicon(words, lists, "tails");
        circumstanceEnds = lexicon(words, lists, "circumstanceEnds");
        pointers = lexicon(words, lists, "pointers");
        postings = rare(words, lists, "postings");
        passives = lexicon(words, lists, "passives");
        circumstances = lexicon(words, lists, "circumstances");
        degrees = lexicon(words, lists, "degrees");
        speechVerbs = lexicon(words, lists, "speechVerbs");
        joints = lexicon(words, lists, "joints");
        attributive = lexicon(words, lists, "attributive");
        someone = lexicon(words, lists, "someone");
        familiarStarts = lexicon(words, lists, "familiarStarts");
        familiarEnds = lexicon(words, lists, "familiarEnds");
        notPronouns = lexicon(words, lists, "notPronouns");
        viewStarts = lexicon(words, lists, "viewStarts");
        agents = lexicon(words, lists, "agents");
        plurals = lexicon(words, lists, "plurals");
        circumstanceStarts = lexicon(words, lists, "circumstanceStarts");
        numerals = lexicon(words, lists, "numerals");
        timeUnits = lexicon(words, lists, "timeUnits");
        familiarAlone = lexicon(words, lists, "familiarAlone");
        existentials = lexicon(words, lists, "existentials");
        aspect = lexicon(words, lists, "aspect");
        rareSurnames = lexicon(words, lists, "rareSurnames");
        mannerEnds = rare(words, lists, "mannerEnds");
        notFamiliar = rare(words, lists, "notFamiliar");
        reflexives = rare(words, lists, "reflexives");
        possessives = rare(words, lists, "possessives");
        hearers = unnoted(words, "hearers");
        personMeasures = unnoted(words, "personMeasures");
        countParts = unnoted(words, "countParts");
        modals = rare(words, lists, "modals");
        titlesShe = rare(words, lists, "titlesShe");
        titlesHe = rare(words, lists, "titlesHe");
        givenShe = unnoted(words, "givenShe");
        givenHe = unnoted(words, "givenHe");
        givenEither = unnoted(words, "givenEither");
        foreignShe = unnoted(words, "foreignShe");
        definites = rare(words, lists, "definites");
        definiteBodies = rare(words, lists, "definiteBodies");
        adjuncts = rare(words, lists, "adjuncts");
        quantified = rare(words, lists, "quantified");
        viewEnds = rare(words, lists, "viewEnds");
        continuers = rare(words, lists, "continuers");
        aspects = rare(words, lists, "aspects");
        preverbs = rare(words, lists, "preverbs");
        listing = rare(words, lists, "listing");
        titleJoints = rare(words, lists, "titleJoints");
        relativizers = rare(words, lists, "relativizers");
        demonstratives = rare(words, lists, "demonstratives");
        ownPronouns = rare(words, lists, "ownPronouns");
        nameCharacters = unnoted(words, "nameCharacters");
        looseCues = rare(words, lists, "looseCues");
        notNames = rare(words, lists, "notNames");
        notSubjects = rare(words, lists, "notSubjects");
        indefinites = rare(words, lists, "indefinites");
        insiders = rare(words, lists, "insiders");
        single = rare(words, lists, "single");
        withheld = rare(words, lists, "withheld");
        firms = unnoted(words, "firms");
        authorities = unnoted(words, "authorities");
        definitesByNoun = unnoted(words, "definitesByNoun");
        kin = unnoted(words, "kin");
        wholeEndings = unnoted(words, "wholeEndings");
        letters = unnoted(words, "letters");
        japaneseSurnames = unnoted(words, "japaneseSurnames");
        japaneseGivenEnds = unnoted(words, "japaneseGivenEnds");
        japaneseFamilyEnds = lexicon(words, lists, "japaneseFamilyEnds");
        notFamilies = unnoted(words, "notFamilies");
        bodyKinds = unnoted(words, "bodyKinds");
        nationals = unnoted(words, "nationals");
        peoples = unnoted(words, "peoples");
        peopleNames = unnoted(words, "peopleNames");
        trades = unnoted(words, "trades");
        abstracts = unnoted(words, "abstracts");
        lateAdverbs = unnoted(words, "lateAdverbs");
        endAdverbs = unnoted(words, "endAdverbs");
        callings = unnoted(words, "callings");
        papers = unnoted(words, "papers");
        others = unnoted(words, "others");
        ageUnits = unnoted(words, "ageUnits");
        nameNotes = unnoted(words, "nameNotes");
        formers = unnoted(words, "formers");
        surnameTimes = unnoted(words, "surnameTimes");
        surnameAdverbs = unnoted(words, "surnameAdverbs");
        nameless = unnoted(words, "nameless");
        moments = unnoted(words, "moments");
        notMoments = unnoted(words, "notMoments");
        titleFronts = unnoted(words, "titleFronts");
        bodyOwners = unnoted(words, "bodyOwners");
        relatives = unnoted(words, "relatives", "kin");
        companions = unnoted(words, "companions", "relatives", "kin");
        making = unnoted(words, "making");
        makers = unnoted(words, "makers");
        one = unnoted(words, "one");
        notOne = unnoted(words, "notOne");
        publishing = rare(words, lists, "publishing");
        dateUnits = rare(words, lists, "dateUnits");
        views = rare(words, lists, "views");
        measures = rare(words, lists, "measures");
        textMeasures = unnoted(words, "textMeasures");
        openingAspects = unnoted(words, "openingAspects");
        groups = unnoted(words, "groups");
        groupEndings = unnoted(words, "groupEndings");
        bareNouns = unnoted(words, "bareNouns");
        plurality = rare(words, lists, "plurality");
        selfNaming = rare(words, lists, "selfNaming");
        particles = rare(words, lists, "particles");
        predicators = rare(words, lists, "predicators");
        examples = rare(words, lists, "examples");
        suppositions = rare(words, lists, "suppositions");
        possibilities = rare(words, lists, "possibilities");
        habits = rare(words, lists, "habits");
        anybody = rare(words, lists, "anybody");
        manners = rare(words, lists, "manners");
        recalling = rare(words, lists, "recalling");
        bodyRoles = rare(words, lists, "bodyRoles");
        together = rare(words, lists, "together");
        notAspect = rare(words, lists, "notAspect");
        questions = rare(words, lists, "questionParticles");
        meetings = rare(words, lists, "meetings");
        deictics = rare(words, lists, "deictics");
        bodyCues = rare(words, lists, "bodyCues");
        wishes = rare(words, lists, "wishes");
        offices = unnoted(words, "offices");
        kinds = new ChineseKindWords(words);
        owners = new ChineseOwnerWords(words);
        mentions = new ChineseMentionWords(words);
        acting = new ChineseActingWords(words);
        verbStarts = lexicon(
                words, lists, "actions", "looseActions", "bodyParts", "shortBodyParts", "atOneGo", "comings", "paired");
        referents = new ChineseReferentWords(words);
        spotting = new ChineseSpottingWords(words);
        foreignParts = unnoted(words, "foreignParts");
        lands = unnoted(words, "lands");
        phraseMarks = other
                | breakers.bit()
                | verbStarts.bit()
                | notBreakers.bit()
                | anyCues.bit()
                | adverbs.bit()
                | surnames.bit()
                | rareSurnames.bit()
                | numerals.bit();
        pronounMarks = other | pronouns.bit();
        nameFronts = rare
                | openers.bit()
                | attributive.bit()
                | existentials.bit()
                | reportsWords.bit()
                | viewStarts.bit()
                | bodyEndings.bit()
                | places.bit()
                | roleEndings.bit()
                | timeUnits.bit()
                | numerals.bit();
        nameMarks = titles.bit() | honorifics.bit() | familiarStarts.bit();
        this.lists = lists.build();
    }

    private static Lexicon lexicon(SpeechWords all, WordLists.Builder lists, String... names) {
        List<String> words = all.words(true, names);
        return new Lexicon(words, all.folding(), lists.add(words), 0);
    }

    /** A list that is asked for at few places: what is noted is only where a word of any such list stands. */
    private Lexicon rare(SpeechWords all, WordLists.Builder lists, String name) {
        List<String> words = all.words(true, name);
        return new Lexicon(words, all.folding(), rare, lists.share(words, rare));
    }

    /** A list of which nothing is noted: its words are single characters that stand everywhere. */
    static Lexicon unnoted(SpeechWords all, String... names) {
        return new Lexicon(all.words(true, names), all.folding());
    }

    /** {@return whether a stretch is a noun for many whom nobody names: 网友, 装卸工们} */
    public boolean isCrowd(String t, int start, int end) {
        int plural = plurals.startBefore(t, end, start);
        return crowds.startBefore(t, end, start) >= 0
                || (plural == end - 1 && titles.startBefore(t, plural, start) >= 0);
    }

    /** {@return whether a stretch is for nobody in particular: 人们, 很多人, and not 装卸工人们} */
    public boolean isIndefinite(String t, int start, int end) {
        return indefinites.startBefore(t, end, start) >= 0 && !isCrowd(t, start, end);
    }

    /** {@return whether a character is one of given names} */
    public boolean isGivenCharacter(Bare t, int at) {
        return givenShe.endAt(t, at, at + 1) > 0
                || givenHe.endAt(t, at, at + 1) > 0
                || givenEither.endAt(t, at, at + 1) > 0;
    }

    /** {@return whether the mark of an attribute stands in a stretch, as in 黑暗的一天} */
    public boolean holdsAttributive(String t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (attributive.endAt(t, i, i + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return a text with notes of where these words stand} */
    public Bare note(String text) {
        return new Bare(text, lists, other);
    }

    /** {@return whether a verb that only people stand before follows: one of saying, and no noun by itself} */
    public boolean telling(Bare t, int at) {
        int cue = cues.endAt(t, at, t.length());
        return cue > 0
                && (speechVerbs.contains(t, at, cue)
                        || telling.contains(t, at, cue)
                        || objectCues.endAt(t, at, cue) < 0);
    }

    /** {@return whether what stands between two marked stretches lists them, or is nothing} */
    public boolean joins(String between) {
        if (between.length() > LONGEST_JOINT) {
            return false;
        }
        for (int i = 0; i < between.length(); i++) {
            if (LISTING.indexOf(between.charAt(i)) < 0 && listing.endAt(between, i, i + 1) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a stretch begins as a clause without a subject does} */
    public boolean fragmentStartsAt(String text, Range range) {
        return fragmentStarts.endAt(text, range.start(), range.end()) > 0;
    }

    /** {@return whether a name ends in front of a place: there stands a mark, or a word that none holds} */
    public boolean stopsName(Bare t, int at) {
        return at >= t.length()
                || !Chars.isHan(t.charAt(at))
                || breakers.endAt(t, at, t.length()) > 0
                || anyCues.endAt(t, at, t.length()) > 0
                || attributive.endAt(t, at, t.length()) > 0
                || others.endAt(t, at, t.length()) > 0
                || joints.endAt(t, at, t.length()) > 0
                || honorifics.endAt(t, at, t.length()) > 0;
    }

    /**
     * {@return where a word ends that holds a verb of saying and is none, as 统称, or -1; 总统称, 研究所指: none where a title or
     * a body's ending ends inside it}
     */
    public int noCueEnd(Bare text, int at, int to) {
        int end = falseCues.endAt(text, at, to);
        for (int i = at + 1; i < end; i++) {
            if (endsNoun(text, at, i) || endsInText(text, at, i)) {
                return -1;
            }
        }
        return end;
    }

    /** 判词中指: whether the place in a text ends behind a place in front of which the text stands. */
    private boolean endsInText(Bare text, int at, int end) {
        return at > 0
                && insides.contains(text, at, end)
                && documents.startBefore(text, at, Math.max(0, at - LONGEST_HEAD)) >= 0;
    }

    /** {@return whether a title or a body's ending that starts in front of a place ends behind it} */
    public boolean endsNoun(Bare text, int at, int end) {
        int floor = Math.max(0, at - LONGEST_HEAD);
        int title = titles.startBefore(text, end, floor);
        int body = bodyEndings.startBefore(text, end, floor);
        return (title >= 0 && title < at) || (body >= 0 && body < at);
    }

    /** {@return whether a character is one of those that Chinese given names end with} */
    public boolean mayEndName(Bare text, int at) {
        return givenHe.contains(text, at, at + 1)
                || givenShe.contains(text, at, at + 1)
                || givenEither.contains(text, at, at + 1);
    }
}
