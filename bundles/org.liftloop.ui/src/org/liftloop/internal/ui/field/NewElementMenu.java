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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.ElementCommands;
import org.liftloop.ui.providers.ElementImages;

/**
 * Everything that can be added to the selected element, and beside it.
 */
final class NewElementMenu {

	private final FieldTree tree;
	private final FieldDocument document;
	private final DropDown dropDown = new DropDown();

	NewElementMenu(FieldTree tree, FieldDocument document) {
		this.tree = tree;
		this.document = document;
	}

	/**
	 * @return a button for a tool bar that opens the menu
	 */
	IAction asAction() {
		return dropDown;
	}

	void update() {
		dropDown.setEnabled(!additions().isEmpty());
	}

	void fill(IMenuManager menu) {
		List<List<Addition>> groups = additions().stream().map(Addition::beside).distinct().sorted()
				.map(beside -> additions().stream().filter(addition -> addition.beside() == beside).toList()).toList();
		for (List<Addition> group : groups) {
			menu.add(new Separator());
			group.forEach(addition -> menu.add(action(addition)));
		}
	}

	private List<Addition> additions() {
		List<EObject> selection = tree.selection();
		List<Addition> additions = new ArrayList<>();
		if (selection.size() == 1) {
			EObject element = selection.getFirst();
			children(element, null).forEach(child -> additions.add(new Addition(element, child, false)));
			if (element.eContainer() != null) {
				children(element.eContainer(), element)
						.forEach(child -> additions.add(new Addition(element.eContainer(), child, true)));
			}
		}
		return additions;
	}

	private List<CommandParameter> children(EObject parent, @Nullable EObject sibling) {
		EditingDomain domain = document.editingDomain();
		return domain.getNewChildDescriptors(parent, sibling).stream().filter(CommandParameter.class::isInstance)
				.map(CommandParameter.class::cast)
				.filter(child -> CreateChildCommand.create(domain, parent, child, List.of(parent)).canExecute()).toList();
	}

	private IAction action(Addition addition) {
		Command command = command(addition);
		ImageDescriptor image = command instanceof CreateChildCommand create
				? ElementImages.descriptor(create.getImage())
				: null;
		return new Action(command.getLabel(), image) {
			@Override
			public void run() {
				add(addition);
			}
		};
	}

	private void add(Addition addition) {
		Command command = command(addition);
		if (new ElementCommands(document).execute(command.getLabel(), command)) {
			tree.select(command.getResult().stream().filter(EObject.class::isInstance).map(EObject.class::cast)
					.toList());
		}
	}

	private Command command(Addition addition) {
		return CreateChildCommand.create(document.editingDomain(), addition.parent(), addition.child(),
				List.of(addition.parent()));
	}

	/** One child that can be added. */
	private record Addition(EObject parent, CommandParameter child, boolean beside) {
	}

	/** The button with the menu; a click anywhere on it opens the menu. */
	private final class DropDown extends Action implements IMenuCreator {

		private @Nullable MenuManager shown;

		DropDown() {
			super(Messages.Action_new, AS_DROP_DOWN_MENU);
			setToolTipText(Messages.Action_newToolTip);
			ResourceLocator.imageDescriptorFromBundle("org.liftloop.ui", "icons/add.svg") //$NON-NLS-1$ //$NON-NLS-2$
					.ifPresent(this::setImageDescriptor);
			setMenuCreator(this);
		}

		@Override
		public void runWithEvent(@Nullable Event event) {
			if (event != null && event.widget instanceof ToolItem item) {
				ToolBar bar = item.getParent();
				Menu menu = getMenu(bar);
				menu.setLocation(bar.toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
				menu.setVisible(true);
			}
		}

		@Override
		public Menu getMenu(@Nullable Control parent) {
			dispose();
			MenuManager manager = new MenuManager();
			fill(manager);
			shown = manager;
			return manager.createContextMenu(parent);
		}

		@Override
		public @Nullable Menu getMenu(@Nullable Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (shown != null) {
				shown.dispose();
				shown = null;
			}
		}
	}
}
