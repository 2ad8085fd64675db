package dev.newspost.internal.markup.template;

/** Tells where Markdown's code ends, so that tags in it stay what they are. */
final class CodeSpans {
    /** How far a code span is looked for; a longer one is none, so that the time stays linear. */
    private static final int MAX_SPAN = 2_000;

    private final String body;
    private final int[] fenceStarts;
    private final int fences;
    private int nextFence;
    /** By mark: the longest closing fence from each fence on. */
    private final int[][] longest = new int[2][];

    CodeSpans(String body) {
        this.body = body;
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i >= 0 && i < body.length(); i = lineEnd(i) + 1) {
            if (fenceLength(i) >= 3) {
                found = count == found.length ? java.util.Arrays.copyOf(found, count * 2) : found;
                found[count++] = i;
            }
        }
        fenceStarts = found;
        fences = count;
        for (int mark = 0; mark < 2; mark++) {
            longest[mark] = new int[count + 1];
            for (int i = count - 1; i >= 0; i--) {
                int start = fenceStarts[i];
                boolean closes = mark(start) == mark && isBare(start);
                longest[mark][i] = Math.max(longest[mark][i + 1], closes ? fenceLength(start) : 0);
            }
        }
    }

    /** {@return where the fenced code that opens with this line ends, or -1} */
    int fenceEnd(int line) {
        while (nextFence < fences && fenceStarts[nextFence] < line) {
            nextFence++;
        }
        if (nextFence >= fences || fenceStarts[nextFence] != line) {
            return -1;
        }
        int length = fenceLength(line);
        int mark = mark(line);
        if (longest[mark][nextFence + 1] < length) {
            return -1;
        }
        int i = nextFence + 1;
        while (mark(fenceStarts[i]) != mark || !isBare(fenceStarts[i]) || fenceLength(fenceStarts[i]) < length) {
            i++;
        }
        nextFence = i + 1;
        return Math.min(body.length(), lineEnd(fenceStarts[i]) + 1);
    }

    /** {@return where the code span that opens here ends, or the end of the marks where none does} */
    int spanEnd(int start) {
        int opened = runEnd(start);
        int limit = Math.min(body.length(), start + MAX_SPAN);
        int i = opened;
        while (i < limit) {
            char c = body.charAt(i);
            if (c == '`') {
                int end = runEnd(i);
                if (end - i == opened - start) {
                    return end;
                }
                i = end;
            } else if (c == '\n' && i + 1 < limit && body.charAt(i + 1) == '\n') {
                return opened;
            } else {
                i++;
            }
        }
        return opened;
    }

    private int runEnd(int start) {
        int i = start;
        while (i < body.length() && body.charAt(i) == '`') {
            i++;
        }
        return i;
    }

    private int lineEnd(int from) {
        int end = body.indexOf('\n', from);
        return end < 0 ? body.length() : end;
    }

    private int firstMark(int line) {
        int i = line;
        while (i < body.length() && (body.charAt(i) == ' ' || body.charAt(i) == '\t' || body.charAt(i) == '>')) {
            i++;
        }
        return i;
    }

    private int mark(int line) {
        return body.charAt(firstMark(line)) == '`' ? 0 : 1;
    }

    private int fenceLength(int line) {
        int start = firstMark(line);
        if (start >= body.length() || (body.charAt(start) != '`' && body.charAt(start) != '~')) {
            return 0;
        }
        char mark = body.charAt(start);
        int i = start;
        while (i < body.length() && body.charAt(i) == mark) {
            i++;
        }
        boolean span = mark == '`' && body.substring(i, lineEnd(i)).indexOf('`') >= 0;
        return span ? 0 : i - start;
    }

    private boolean isBare(int line) {
        int i = firstMark(line) + fenceLength(line);
        int end = lineEnd(i);
        while (i < end && Character.isWhitespace(body.charAt(i))) {
            i++;
        }
        return i == end;
    }
}
