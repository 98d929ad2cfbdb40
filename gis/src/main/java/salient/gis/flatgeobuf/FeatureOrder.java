package salient.gis.flatgeobuf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.wololo.flatgeobuf.NodeItem;
import org.wololo.flatgeobuf.PackedRTree;
import salient.gis.out.Pieces;

/**
 * In which order features stand: along a Hilbert curve, as the index wants them, so that neighbours lie beside each other;
 * those at one point of it as the layer has them. A layer in which a feature has no place has no index, and its own order.
 */
final class FeatureOrder {
    /** Children of a node, as in other programs that write the format. */
    private static final int NODE_SIZE = 16;

    private static final class Item extends PackedRTree.Item {
        private final int piece;

        Item(int piece, Envelope box) {
            this.piece = piece;
            this.nodeItem = new NodeItem(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), 0);
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final Envelope extent = new Envelope();
    private boolean everyOneHasAPlace = true;

    /** Adds the next feature of the layer. */
    void add(Envelope box) {
        items.add(new Item(items.size(), box));
        extent.expandToInclude(box);
        everyOneHasAPlace &= !box.isNull();
    }

    int count() {
        return items.size();
    }

    /** What all of them cover; null if nothing. */
    Envelope extent() {
        return extent;
    }

    /** Children of a node of the index; 0 if there is none. */
    int nodeSize() {
        return everyOneHasAPlace && !items.isEmpty() ? NODE_SIZE : 0;
    }

    /** Puts them in order, and gives the numbers that they had. */
    int[] sorted() {
        if (nodeSize() > 0) {
            PackedRTree.hilbertSort(items, PackedRTree.calcExtent(items));
        }
        return items.stream().mapToInt(item -> item.piece).toArray();
    }

    /** Writes the index of features that are in order and as long as {@code pieces} say. */
    void writeIndexTo(OutputStream out, Pieces pieces) throws IOException {
        if (nodeSize() == 0) {
            return;
        }
        long offset = 0;
        for (Item item : items) {
            item.nodeItem.offset = offset;
            offset += pieces.length(item.piece);
        }
        new PackedRTree(items, (short) NODE_SIZE).write(out);
    }
}
