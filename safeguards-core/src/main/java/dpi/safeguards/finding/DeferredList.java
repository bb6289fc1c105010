package dpi.safeguards.finding;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when somebody first looks into it, and kept from then on: for what takes long to find out and is
 * not always asked for. Apart from the time that the first look takes, it is like any other immutable list.
 *
 * <p>Immutable and thread-safe: it is made once, whoever asks.
 */
public final class DeferredList<E> extends AbstractList<E> implements RandomAccess {

    private final Object lock = new Object();
    private volatile @Nullable List<E> made;
    private @Nullable Supplier<? extends Collection<E>> maker;

    private DeferredList(Supplier<? extends Collection<E>> maker) {
        this.maker = maker;
    }

    /**
     * {@return a list of what the maker gives}
     *
     * @param maker asked by the first thread that looks, and never again once it has given a list; what it gives is
     *     copied
     */
    public static <E> List<E> of(Supplier<? extends Collection<E>> maker) {
        return new DeferredList<>(maker);
    }

    /** {@return the list itself if it is a deferred one, so that it stays so; otherwise an immutable copy} */
    public static <E> List<E> copyOf(List<E> list) {
        return list instanceof DeferredList<E> ? list : List.copyOf(list);
    }

    @Override
    public E get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }

    private List<E> list() {
        List<E> list = made;
        if (list == null) {
            synchronized (lock) {
                list = made;
                if (list == null) {
                    list = List.copyOf(Objects.requireNonNull(maker).get());
                    made = list;
                    maker = null;
                }
            }
        }
        return list;
    }
}
