package dev.newspost.internal.profile;

import dev.newspost.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The profiles of outlets, in the order in which they are asked. Immutable. */
public final class Profiles {
    private static final String FOLDER = "/dev/newspost/profile/";
    private static final List<String> BUILT_IN = List.of("paopao.yaml");

    /** No profile at all. */
    public static final Profiles NONE = new Profiles(List.of());

    private final List<Profile> profiles;

    private Profiles(List<Profile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /** {@return the profiles that come with the library} */
    public static Profiles builtIn() {
        Profiles all = NONE;
        for (String file : BUILT_IN) {
            try (InputStream in = Profiles.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + file);
                }
                all = all.plus(new InputStreamReader(in, StandardCharsets.UTF_8), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /**
     * {@return these profiles and the one of a user's file, which is asked first}
     *
     * @param text the file's text
     * @param file the file's name, for messages
     * @throws IllegalArgumentException if the file is no profile; the message names file and line
     */
    public Profiles plus(Reader text, String file) {
        List<Profile> all = new ArrayList<>();
        all.add(new ProfileReader(file).read(text));
        all.addAll(profiles);
        return new Profiles(all);
    }

    /** {@return what the first profile that fits a post says of the elements of its body} */
    public Marking mark(Element body, Metadata metadata) {
        for (Profile profile : profiles) {
            if (profile.fits(metadata)) {
                Optional<LocalDate> day =
                        metadata.published().map(time -> time.value().toLocalDate());
                return new Marking("profile-" + profile.name(), mark(body, profile, day));
            }
        }
        return Marking.NONE;
    }

    private static Map<Element, Kind> mark(Element body, Profile profile, Optional<LocalDate> day) {
        List<Profile.Rule> rules =
                profile.rules().stream().filter(rule -> rule.holds(day)).toList();
        Map<Element, Kind> kinds = new HashMap<>();
        if (!rules.isEmpty()) {
            body.forEachNode(node -> {
                if (node instanceof Element element) {
                    mark(element, body, rules, kinds);
                }
            });
        }
        return kinds;
    }

    private static void mark(Element element, Element body, List<Profile.Rule> rules, Map<Element, Kind> kinds) {
        for (Profile.Rule rule : rules) {
            if (rule.select().matches(body, element)) {
                kinds.put(element, rule.kind());
                markWords(element, rule.kind().other());
                return;
            }
        }
    }

    /** Words at a picture get the classes that also those of template tags have. */
    private static void markWords(Element element, Kind.Other kind) {
        if (kind == Kind.Other.CAPTION) {
            element.addClass("newspost-caption");
        } else if (kind == Kind.Other.PHOTO_CREDIT) {
            element.addClass("newspost-credit");
        }
    }

    List<Profile> profiles() {
        return profiles;
    }
}
