package dev.newspost.internal.story.role;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule about roles.
 *
 * @param name its name, stable from version to version
 * @param run gives drafts of a page their roles
 */
record Rule(String name, Consumer<Page> run) {

    /** {@return a rule about single drafts that looks at the whole page once before it starts} */
    static Rule looking(String name, Role role, Function<Page, Predicate<Draft>> looks) {
        return looking(name, role, looks, page -> page.open().all());
    }

    /** {@return a rule as {@link #of} makes it, about drafts of which an element's name, class or id says something} */
    static Rule hinted(String name, Role role, BiPredicate<Draft, Page> fits) {
        return new Rule(name, page -> decide(page.hinted(), page, name, role, fits));
    }

    /** {@return a rule about single drafts: those that no rule before it decided and that fit get the role} */
    static Rule of(String name, Role role, BiPredicate<Draft, Page> fits) {
        return new Rule(name, page -> decide(page.open().all(), page, name, role, fits));
    }

    /** {@return a rule as {@link #of} makes it, about drafts of a line or so, as those that are words of the page mostly are} */
    static Rule brief(String name, Role role, BiPredicate<Draft, Page> fits) {
        return new Rule(name, page -> decide(page.open().brief(), page, name, role, fits));
    }

    /** {@return a rule as {@link #of} makes it, about drafts that hold a link} */
    static Rule linked(String name, Role role, BiPredicate<Draft, Page> fits) {
        return new Rule(name, page -> decide(page.open().linked(), page, name, role, fits));
    }

    /** {@return a rule as {@link #looking} makes it, about drafts that hold a link} */
    static Rule lookingAtLinks(String name, Role role, Function<Page, Predicate<Draft>> looks) {
        return looking(name, role, looks, page -> page.open().linked());
    }

    private static Rule looking(
            String name, Role role, Function<Page, Predicate<Draft>> looks, Function<Page, List<Draft>> drafts) {
        return new Rule(name, page -> {
            Predicate<Draft> fits = looks.apply(page);
            decide(drafts.apply(page), page, name, role, (draft, p) -> fits.test(draft));
        });
    }

    /** {@return a rule as {@link #of} makes it, about drafts that start with an opener of any topic} */
    static Rule opening(String name, Role role, BiPredicate<Draft, Page> fits) {
        return new Rule(name, page -> decide(page.opening(), page, name, role, fits));
    }

    private static void decide(List<Draft> drafts, Page page, String name, Role role, BiPredicate<Draft, Page> fits) {
        for (Draft draft : drafts) {
            if (draft.role() == null && fits.test(draft, page)) {
                draft.decide(role, name);
            }
        }
    }
}
