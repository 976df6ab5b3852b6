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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.IHandler;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.FieldDocumentListener;
import org.liftloop.ui.editing.ElementCommands;
import org.liftloop.ui.editing.FieldElementOpener;

/**
 * What can be done with the selected elements. The keys work while the tree has the focus, so that in a text beside it
 * they keep their meaning for text.
 */
final class FieldTreeActions {

	private static final String KEY_CONTEXT = "org.liftloop.ui.elementTree"; //$NON-NLS-1$

	private final FieldTree tree;
	private final FieldDocument document;
	private final ElementCommands commands;
	private final ElementCopies copies;
	private final IWorkbenchPartSite site;
	private final List<ElementAction> all = new ArrayList<>();
	private final NewElementMenu newMenu;
	private final ElementAction open;
	private final ElementAction cut;
	private final ElementAction copy;
	private final ElementAction paste;
	private final ElementAction duplicate;
	private final ElementAction delete;
	private final ElementAction moveUp;
	private final ElementAction moveDown;
	private final List<IHandlerActivation> handlers = new ArrayList<>();
	private @Nullable IContextActivation keys;

	FieldTreeActions(FieldTree tree, FieldDocument document, IWorkbenchPartSite site) {
		this.tree = tree;
		this.document = document;
		this.site = site;
		commands = new ElementCommands(document);
		copies = new ElementCopies(document);
		newMenu = new NewElementMenu(tree, document);
		open = add(new ElementAction(Messages.Action_open, null, null, tree::open, this::canOpen));
		cut = add(new ElementAction(Messages.Action_cut, shared(ISharedImages.IMG_TOOL_CUT),
				IWorkbenchCommandConstants.EDIT_CUT, this::cut, this::hasParts));
		copy = add(new ElementAction(Messages.Action_copy, shared(ISharedImages.IMG_TOOL_COPY),
				IWorkbenchCommandConstants.EDIT_COPY, this::copy, this::hasParts));
		paste = add(new ElementAction(Messages.Action_paste, shared(ISharedImages.IMG_TOOL_PASTE),
				IWorkbenchCommandConstants.EDIT_PASTE, this::paste, () -> copies.canPaste(single())));
		duplicate = add(new ElementAction(Messages.Action_duplicate, own("duplicate"), "org.liftloop.ui.duplicate", //$NON-NLS-1$ //$NON-NLS-2$
				this::duplicate, () -> single() instanceof EObject element && copies.canDuplicate(element)));
		delete = add(new ElementAction(Messages.Action_delete, shared(ISharedImages.IMG_TOOL_DELETE),
				IWorkbenchCommandConstants.EDIT_DELETE, this::delete, this::hasParts));
		moveUp = add(new ElementAction(Messages.Action_moveUp, own("up"), "org.liftloop.ui.moveUp", () -> move(-1), //$NON-NLS-1$ //$NON-NLS-2$
				() -> single() instanceof EObject element && commands.canMove(element, -1)));
		moveDown = add(new ElementAction(Messages.Action_moveDown, own("down"), "org.liftloop.ui.moveDown", //$NON-NLS-1$ //$NON-NLS-2$
				() -> move(1), () -> single() instanceof EObject element && commands.canMove(element, 1)));
		connect();
	}

	void contributeTo(IContributionManager bar) {
		bar.add(newMenu.asAction());
		bar.add(delete);
		bar.add(duplicate);
		bar.add(new Separator());
		bar.add(moveUp);
		bar.add(moveDown);
	}

	void contributeTo(IMenuManager menu) {
		MenuManager add = new MenuManager(Messages.Action_new);
		newMenu.fill(add);
		menu.add(add);
		menu.add(open);
		menu.add(new Separator());
		List.of(cut, copy, paste, duplicate, delete).forEach(menu::add);
		menu.add(new Separator());
		menu.add(moveUp);
		menu.add(moveDown);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void connect() {
		Control control = tree.viewer().getControl();
		tree.viewer().addSelectionChangedListener(event -> update());
		control.addListener(SWT.FocusIn, event -> activate());
		control.addListener(SWT.FocusOut, event -> deactivate());
		FieldDocumentListener listener = new FieldDocumentListener() {
			@Override
			public void contentChanged(FieldDocument changed,
					List<Notification> changes) {
				update();
			}
		};
		document.addListener(listener);
		control.addDisposeListener(event -> {
			document.removeListener(listener);
			deactivate();
		});
		update();
	}

	private void activate() {
		deactivate();
		keys = site.getService(IContextService.class).activateContext(KEY_CONTEXT);
		IHandlerService service = site.getService(IHandlerService.class);
		for (ElementAction action : all) {
			String id = action.getActionDefinitionId();
			if (id != null) {
				IHandler handler = new ActionHandler(action);
				handlers.add(service.activateHandler(id, handler));
			}
		}
		update();
	}

	private void deactivate() {
		if (keys != null) {
			keys.getContextService().deactivateContext(keys);
			keys = null;
		}
		handlers.forEach(activation -> activation.getHandlerService().deactivateHandler(activation));
		handlers.clear();
	}

	private void update() {
		all.forEach(ElementAction::update);
		newMenu.update();
	}

	private void copy() {
		copies.copy(tree.selection());
		// The clipboard is no one's to listen to, and now there is something to paste.
		update();
	}

	private void cut() {
		List<EObject> selection = tree.selection();
		copies.copy(selection);
		delete(selection);
	}

	private void paste() {
		EObject target = single();
		if (target != null) {
			tree.select(copies.paste(target));
		}
	}

	private void duplicate() {
		EObject element = single();
		if (element != null) {
			tree.select(List.of(copies.duplicate(element)));
		}
	}

	private void delete() {
		delete(tree.selection());
	}

	private void delete(List<EObject> doomed) {
		EObject container = doomed.isEmpty() ? null : doomed.getFirst().eContainer();
		if (commands.delete(doomed) && container != null) {
			tree.select(List.of(container));
		}
	}

	private void move(int by) {
		EObject element = single();
		if (element != null) {
			commands.move(element, by);
			tree.select(List.of(element));
		}
	}

	private boolean canOpen() {
		return single() instanceof EObject element && FieldElementOpener.hasEditor(element);
	}

	private boolean hasParts() {
		List<EObject> selection = tree.selection();
		return !selection.isEmpty() && selection.stream().allMatch(element -> element.eContainer() != null);
	}

	private @Nullable EObject single() {
		List<EObject> selection = tree.selection();
		return selection.size() == 1 ? selection.getFirst() : null;
	}

	private ElementAction add(ElementAction action) {
		all.add(action);
		return action;
	}

	private static ImageDescriptor shared(String image) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
	}

	private static @Nullable ImageDescriptor own(String icon) {
		return ResourceLocator.imageDescriptorFromBundle("org.liftloop.ui", "icons/" + icon + ".svg").orElse(null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
