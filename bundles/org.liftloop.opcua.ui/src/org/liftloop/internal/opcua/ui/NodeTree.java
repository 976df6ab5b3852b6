/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.liftloop.opcua.BrowsedNode;

/** The nodes of a server; variables can be dragged. */
final class NodeTree {

	private static final int WIDTH = 260;
	private static final int HEIGHT = 240;
	/** How addresses begin in the namespace of OPC UA itself. */
	private static final String OWN = "i="; //$NON-NLS-1$

	private final TreeViewer viewer;

	NodeTree(Composite parent, FormToolkit toolkit) {
		viewer = new TreeViewer(toolkit.createTree(parent, SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(viewer.getTree());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(LabelProvider.createTextProvider(NodeTree::text));
		viewer.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK, new Transfer[] { LocalSelectionTransfer.getTransfer() },
				new Drag());
	}

	TreeViewer viewer() {
		return viewer;
	}

	void show(List<BrowsedNode> nodes) {
		List<NodeItem> roots = NodeItem.tree(nodes);
		viewer.setInput(roots);
		// What every server has, about itself, stays closed.
		roots.stream().filter(root -> !root.node().address().startsWith(OWN)).forEach(root -> viewer.expandToLevel(root, 1));
	}

	/** @return the variable that is selected */
	Optional<NodeItem> variable() {
		return viewer.getStructuredSelection().getFirstElement() instanceof NodeItem item && item.isVariable()
				? Optional.of(item)
				: Optional.empty();
	}

	private static String text(@Nullable Object element) {
		return element instanceof NodeItem item ? item.node().name() : ""; //$NON-NLS-1$
	}

	private final class Drag extends DragSourceAdapter {

		@Override
		public void dragStart(@Nullable DragSourceEvent event) {
			if (event != null) {
				event.doit = variable().isPresent();
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
			}
		}

		@Override
		public void dragFinished(@Nullable DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(@Nullable Object input) {
			return input instanceof List<?> items ? items.toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(@Nullable Object parent) {
			return parent instanceof NodeItem item ? item.children().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(@Nullable Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(@Nullable Object element) {
			return element instanceof NodeItem item && !item.children().isEmpty();
		}
	}
}
