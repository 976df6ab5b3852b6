/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A tree. Items are named by their texts from the top; a text that begins with {@code >} (the mark of a dirty or
 * decorated item) matches without it.
 */
public final class TreeBot extends ControlBot<Tree> {

	/**
	 * @param tree what to work
	 */
	public TreeBot(Tree tree) {
		super(tree);
	}

	/**
	 * Expands an item and everything above it.
	 *
	 * @param path the items' texts
	 * @return this
	 */
	public TreeBot expand(String... path) {
		for (int depth = 1; depth <= path.length; depth++) {
			String[] part = Arrays.copyOf(path, depth);
			TreeItem item = await(part);
			Ui.run(() -> {
				if (!item.getExpanded()) {
					Event event = new Event();
					event.item = item;
					widget().notifyListeners(SWT.Expand, event);
					item.setExpanded(true);
				}
			});
		}
		return this;
	}

	/**
	 * Clicks an item, after expanding everything above it.
	 *
	 * @param path the items' texts
	 * @return this
	 */
	public TreeBot select(String... path) {
		TreeItem item = show(path);
		Input.click(widget(), Ui.get(() -> textArea(item)));
		Ui.waitUntil(Condition.of("the selection of " + String.join(" > ", path), //$NON-NLS-1$ //$NON-NLS-2$
				() -> List.of(widget().getSelection()).contains(item)));
		return this;
	}

	/**
	 * Double-clicks an item, after expanding everything above it.
	 *
	 * @param path the items' texts
	 * @return this
	 */
	public TreeBot doubleClick(String... path) {
		select(path);
		TreeItem item = await(path);
		Input.doubleClick(widget(), Ui.get(() -> textArea(item)));
		// What the toolkit makes of a double click on an item; see Input.doubleClick.
		Event event = new Event();
		event.item = item;
		Ui.start(() -> widget().notifyListeners(SWT.DefaultSelection, event));
		Input.settle();
		return this;
	}

	/**
	 * @param path the items' texts; empty for the tree itself
	 * @return the texts of the items below, as far as the tree has made them
	 */
	public List<String> items(String... path) {
		if (path.length > 0) {
			expand(path);
		}
		return Ui.get(() -> Arrays.stream(
				path.length == 0 ? widget().getItems() : find(path).map(TreeItem::getItems).orElse(new TreeItem[0]))
				.map(TreeItem::getText).toList());
	}

	/**
	 * @param path the items' texts; the parents must be expanded
	 * @return whether there is such an item now
	 */
	public boolean has(String... path) {
		return Ui.get(() -> find(path).isPresent());
	}

	/**
	 * Waits until there is an item, after expanding everything above it.
	 *
	 * @param path the items' texts
	 * @return the item
	 */
	public TreeItem await(String... path) {
		if (path.length > 1) {
			expand(Arrays.copyOf(path, path.length - 1));
		}
		Ui.waitUntil(Condition.of("the tree item " + String.join(" > ", path), () -> find(path).isPresent())); //$NON-NLS-1$ //$NON-NLS-2$
		return Ui.get(() -> find(path).orElseThrow());
	}

	/** The text only: left of it lie the arrow that expands and a check box. */
	private static Rectangle textArea(TreeItem item) {
		Rectangle bounds = item.getTextBounds(0);
		Rectangle visible = item.getParent().getClientArea();
		return new Rectangle(bounds.x, bounds.y, Math.min(Math.max(bounds.width, 6), visible.width - bounds.x),
				bounds.height);
	}

	private TreeItem show(String... path) {
		TreeItem item = await(path);
		Ui.run(() -> widget().showItem(item));
		return item;
	}

	private Optional<TreeItem> find(String... path) {
		TreeItem[] level = widget().getItems();
		TreeItem found = null;
		for (String text : path) {
			found = Arrays.stream(level).filter(item -> matches(item.getText(), text)).findFirst().orElse(null);
			if (found == null) {
				return Optional.empty();
			}
			level = found.getItems();
		}
		return Optional.ofNullable(found);
	}

	private static boolean matches(String shown, String wanted) {
		return shown.equals(wanted) || shown.replaceFirst("^> *", "").equals(wanted); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
