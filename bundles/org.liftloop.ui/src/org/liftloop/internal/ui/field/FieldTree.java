/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.field;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementOpener;
import org.liftloop.ui.providers.ElementContentProvider;
import org.liftloop.ui.providers.ElementLabelProvider;

/**
 * The tree of a field with its tool bar and context menu.
 */
final class FieldTree {

	private final FieldDocument document;
	private final IWorkbenchPartSite site;
	private final TreeViewer viewer;

	FieldTree(Composite parent, FieldDocument document, IWorkbenchPartSite site) {
		this.document = document;
		this.site = site;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.createControl(area));
		viewer = new TreeViewer(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new ElementContentProvider(document.adapterFactory()));
		viewer.setLabelProvider(new ElementLabelProvider(document.adapterFactory(), document::problems));
		viewer.addDoubleClickListener(event -> open());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.Tree_name;
				}
			}
		});
		FieldTreeActions actions = new FieldTreeActions(this, document, site);
		actions.contributeTo(bar);
		bar.update(true);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::contributeTo);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		site.registerContextMenu(menu, viewer);
	}

	TreeViewer viewer() {
		return viewer;
	}

	/**
	 * Shows another field.
	 */
	void show(EObject field) {
		viewer.setInput(new Object[] { field });
		viewer.expandToLevel(2);
		viewer.setSelection(new StructuredSelection(field));
	}

	void refresh() {
		viewer.refresh();
	}

	/**
	 * @return the selected elements, in the order of the tree
	 */
	List<EObject> selection() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		return selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	void select(List<? extends EObject> elements) {
		viewer.refresh();
		viewer.setSelection(new StructuredSelection(elements), true);
	}

	/**
	 * Opens the editor that the selected element's type brought; without one, opens or closes its branch.
	 */
	void open() {
		List<EObject> selected = selection();
		if (selected.size() != 1) {
			return;
		}
		EObject element = selected.getFirst();
		if (!FieldElementOpener.hasEditor(element)) {
			viewer.setExpandedState(element, !viewer.getExpandedState(element));
			return;
		}
		try {
			FieldElementOpener.open(site.getPage(), document, element);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
