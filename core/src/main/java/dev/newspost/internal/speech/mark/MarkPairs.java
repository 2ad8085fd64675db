package dev.newspost.internal.speech.mark;

import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs the quotation marks of a passage, however badly they are typed.
 *
 * <p>One passage in twenty has a mark that is reversed, doubled, missing or of the wrong kind. So the marks are not
 * matched by a stack, which one odd mark would throw off for the rest of the passage, but read as a whole: each may open,
 * close or mean nothing, each reading has a price, and the cheapest reading of all wins (Viterbi's algorithm over twelve
 * states). The cost is linear in the number of marks.
 */
public final class MarkPairs {
    /** Marks are read in runs of this many, so that a passage of nothing but marks needs no more memory than a long one. */
    private static final int RUN = 2_048;

    private static final int STATES = 2 + 2 * MarkSign.FAMILIES;
    /** A stretch that a mark drawn as a closing one has opened. */
    private static final int REVERSED = STATES - 1;

    private static final int NONE = 0;
    private static final int NEVER = 1 << 20;
    private static final int DROPPED = 0x40;

    /** Prices beside those of {@link MarkPrices}. */
    private static final int STRAY_INSIDE = 15;

    private static final int NESTED = 12;
    private static final int MIXED = 12;
    private static final int MIXED_ODDLY = 40;
    private static final int FORGOTTEN = 30;
    private static final int UNCLOSED = 30;
    private static final int CONTINUED = 8;
    private static final int UNOPENED = 35;

    private final List<Marked> pairs = new ArrayList<>();
    private int[] at = new int[64];
    private byte[] signs = new byte[64];
    private byte[] from = new byte[64 * STATES];
    private int[] cost = new int[STATES];
    private int[] next = new int[STATES];
    private boolean[] stray = new boolean[64];
    private String text = "";
    private MarkPrices prices = new MarkPrices("", false);
    private int openAt;
    private int count;
    private int openFamily = -1;

    /**
     * Reads a passage; what it leaves open, the next passage is read as going on with.
     *
     * @param passage the passage
     * @return its pairs, in order
     */
    public List<Marked> read(Passage passage) {
        int continued = openFamily;
        pairs.clear();
        text = passage.text();
        prices = new MarkPrices(text, passage.chinese());
        openFamily = -1;
        openAt = -1;
        count = 0;
        Arrays.fill(cost, NEVER);
        cost[NONE] = 0;
        if (continued >= 0) {
            cost[state(continued, 1)] = CONTINUED;
        }
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            int sign = prices.sign(i);
            if (sign >= 0) {
                if (continued < 0 && !marked && prices.closesWords(i, sign)) {
                    cost[state(sign >> 2, 1)] = UNOPENED;
                }
                marked = true;
                add(i, sign);
            }
        }
        if (count > 0) {
            solve(true);
        } else {
            openFamily = continued;
        }
        return List.copyOf(pairs);
    }

    /** Forgets an open mark: what follows stands apart. */
    public void close() {
        openFamily = -1;
    }

    private void add(int i, int sign) {
        if (count == at.length) {
            int more = Math.min(RUN, 4 * count);
            at = Arrays.copyOf(at, more);
            signs = Arrays.copyOf(signs, more);
            stray = new boolean[more];
            from = new byte[more * STATES];
        }
        at[count] = i;
        signs[count++] = (byte) sign;
        if (count == RUN) {
            solve(false);
        }
    }

    private void solve(boolean last) {
        findStrays();
        for (int i = 0; i < count; i++) {
            step(i);
            int[] swap = cost;
            cost = next;
            next = swap;
        }
        int best = NONE;
        for (int s = 1; s < STATES; s++) {
            if (endPrice(s, last) < endPrice(best, last)) {
                best = s;
            }
        }
        trace(best);
        Arrays.fill(cost, NEVER);
        cost[best] = 0;
        count = 0;
        if (last && best != NONE) {
            openFamily = best == REVERSED ? MarkSign.DOUBLE : (best - 1) / 2;
            pairs.add(new Marked(Math.max(openAt, 0), openAt + 1, text.length(), text.length()));
        }
    }

    private int endPrice(int state, boolean last) {
        if (!last || state == NONE) {
            return cost[state];
        }
        boolean single = state == state(MarkSign.SINGLE, 1) && !prices.speaks();
        boolean doubtful = state == REVERSED || state % 2 == 0 || single;
        return cost[state] + (doubtful ? 3 * UNCLOSED : UNCLOSED);
    }

    /** A mark is a stray where its family does not balance around it. */
    private void findStrays() {
        int[] depth = new int[MarkSign.FAMILIES];
        for (int i = 0; i < count; i++) {
            int family = signs[i] >> 2;
            stray[i] = false;
            if ((signs[i] & 3) == MarkSign.OPENS) {
                depth[family]++;
            } else if ((signs[i] & 3) == MarkSign.CLOSES) {
                stray[i] = depth[family] == 0;
                depth[family] = Math.max(0, depth[family] - 1);
            }
        }
        Arrays.fill(depth, 0);
        for (int i = count - 1; i >= 0; i--) {
            int family = signs[i] >> 2;
            if ((signs[i] & 3) == MarkSign.CLOSES) {
                depth[family]++;
            } else if ((signs[i] & 3) == MarkSign.OPENS) {
                stray[i] |= depth[family] == 0;
                depth[family] = Math.max(0, depth[family] - 1);
            }
        }
    }

    private void step(int i) {
        Arrays.fill(next, NEVER);
        int family = signs[i] >> 2;
        int opening = prices.opening(at[i], signs[i]);
        int closing = prices.closing(at[i], signs[i]);
        int row = i * STATES;
        reach(row, NONE, NONE, cost[NONE] + prices.ignored(at[i], signs[i]));
        boolean reversed = family == MarkSign.DOUBLE && (signs[i] & 3) == MarkSign.CLOSES;
        reach(row, reversed ? REVERSED : state(family, 1), NONE, cost[NONE] + opening);
        if (cost[REVERSED] < NEVER) {
            boolean own = family == MarkSign.DOUBLE;
            reach(row, NONE, REVERSED, cost[REVERSED] + (own ? prices.closingReversed(at[i], signs[i]) : NEVER));
            reach(row, REVERSED, REVERSED, cost[REVERSED] + (own ? prices.ignored(at[i], signs[i]) : 0));
        }
        for (int f = 0; f < MarkSign.FAMILIES; f++) {
            int outer = state(f, 1);
            int inner = state(f, 2);
            if (cost[outer] >= NEVER && cost[inner] >= NEVER) {
                continue;
            }
            if (f == family) {
                reach(row, NONE, outer, cost[outer] + closing);
                reach(row, outer, outer, cost[outer] + prices.ignored(at[i], signs[i]));
                boolean sided = (signs[i] & 3) != MarkSign.EITHER;
                reach(row, inner, outer, cost[outer] + opening + (sided ? NESTED : MarkPrices.IGNORED));
                reach(row, outer, inner, cost[inner] + closing);
                reach(row, inner, inner, cost[inner] + prices.ignored(at[i], signs[i]));
                if ((sided && Chars.isColon(prices.beforeBlanks(at[i]))) || Chars.isComma(prices.beforeBlanks(at[i]))) {
                    forgotten(row, outer, cost[outer] + opening + FORGOTTEN);
                }
            } else {
                reach(row, outer, outer, cost[outer] + (stray[i] && family != MarkSign.SINGLE ? STRAY_INSIDE : 0));
                reach(row, inner, inner, cost[inner]);
                if (family != MarkSign.SINGLE && f != MarkSign.SINGLE) {
                    reach(row, NONE, outer, cost[outer] + closing + (stray[i] ? MIXED : MIXED_ODDLY));
                }
            }
        }
    }

    private void reach(int row, int to, int source, int price) {
        if (price < next[to]) {
            next[to] = price;
            from[row + to] = (byte) source;
        }
    }

    /** The mark opens although the one before was never closed. */
    private void forgotten(int row, int to, int price) {
        if (price < next[to]) {
            next[to] = price;
            from[row + to] = (byte) (to | DROPPED);
        }
    }

    /** Walks the cheapest reading back and turns it into pairs. */
    private void trace(int end) {
        byte[] states = new byte[count + 1];
        boolean[] dropped = new boolean[count];
        states[count] = (byte) end;
        for (int i = count - 1; i >= 0; i--) {
            int source = from[i * STATES + states[i + 1]];
            dropped[i] = (source & DROPPED) != 0;
            states[i] = (byte) (source & ~DROPPED);
        }
        for (int i = 0; i < count; i++) {
            boolean inside = states[i] != NONE;
            boolean stays = states[i + 1] != NONE;
            if (inside && !stays) {
                pairs.add(new Marked(Math.max(openAt, 0), openAt + 1, at[i], at[i] + 1));
                openAt = -1;
            } else if (!inside && stays) {
                openAt = at[i];
            } else if (dropped[i]) {
                forget(at[i]);
                openAt = at[i];
            }
        }
    }

    /** Ends a stretch whose closing mark is missing at the last full stop before the next one opens. */
    private void forget(int nextOpen) {
        int start = openAt + 1;
        for (int i = nextOpen - 1; i > start; i--) {
            if (Chars.endsSentence(text.charAt(i)) || text.charAt(i) == '.') {
                pairs.add(new Marked(Math.max(openAt, 0), start, i + 1, i + 1));
                return;
            }
        }
    }

    private static int state(int family, int depth) {
        return 2 * family + depth;
    }
}
