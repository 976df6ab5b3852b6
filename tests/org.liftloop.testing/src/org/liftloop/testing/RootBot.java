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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Part of the screen in which controls are found: a shell, a view, an editor. What is not there at once is awaited.
 */
public class RootBot {

	private final String name;
	private final Supplier<@Nullable Control> root;

	/**
	 * @param name what it is, for messages
	 * @param root gives the control to search below, on the UI thread; null while it does not exist
	 */
	public RootBot(String name, Supplier<@Nullable Control> root) {
		this.name = name;
		this.root = root;
	}

	/**
	 * @param text its text, without mnemonics
	 * @return the push button, check box or radio button
	 */
	public ControlBot<Button> button(String text) {
		return new ControlBot<>(await("the button \"" + text + '"', Button.class, //$NON-NLS-1$
				button -> Widgets.plain(button.getText()).equals(text)));
	}

	/**
	 * @param text its text, without mnemonics
	 * @return whether the check box or radio button is chosen
	 */
	public boolean isChecked(String text) {
		return Ui.get(button(text).widget()::getSelection);
	}

	/**
	 * @param label the text of the label before it
	 * @return the text field
	 */
	public TextBot textWithLabel(String label) {
		return new TextBot(awaitLabelled(label, Text.class));
	}

	/**
	 * @param label the text of the label before it
	 * @return the drop-down list
	 */
	public ComboBot comboWithLabel(String label) {
		return new ComboBot(awaitLabelled(label, Combo.class));
	}

	/**
	 * @return the first text field
	 */
	public TextBot text() {
		return new TextBot(await("a text field", Text.class, text -> true)); //$NON-NLS-1$
	}

	/**
	 * @return the first tree
	 */
	public TreeBot tree() {
		return new TreeBot(await("a tree", Tree.class, tree -> true)); //$NON-NLS-1$
	}

	/**
	 * @return the first table
	 */
	public TableBot table() {
		return new TableBot(await("a table", Table.class, table -> true)); //$NON-NLS-1$
	}

	/**
	 * @param column the heading of one of its columns
	 * @return the first table with that column
	 */
	public TableBot tableWithColumn(String column) {
		return new TableBot(await("a table with the column \"" + column + '"', Table.class, //$NON-NLS-1$
				table -> Arrays.stream(table.getColumns()).anyMatch(each -> each.getText().equals(column))));
	}

	/**
	 * @param <C> a class of controls
	 * @param what what it is, for messages
	 * @param type the class
	 * @param condition what it must fulfil
	 * @return the first such control
	 */
	public <C extends Control> ControlBot<C> control(String what, Class<C> type, Predicate<C> condition) {
		return new ControlBot<>(await(what, type, condition));
	}

	/**
	 * Clicks a button of a tool bar.
	 *
	 * @param toolTip its tool tip, or its text, without a shortcut in brackets
	 */
	public void clickToolItem(String toolTip) {
		ToolItem item = awaitToolItem(toolTip);
		Ui.waitUntil(Condition.of("the tool item \"" + toolTip + "\" to be enabled", item::isEnabled)); //$NON-NLS-1$ //$NON-NLS-2$
		ToolBar bar = Ui.get(item::getParent);
		Rectangle area = Ui.get(item::getBounds);
		boolean drop = Ui.get(() -> (item.getStyle() & SWT.DROP_DOWN) != 0);
		Input.click(bar, drop ? new Rectangle(area.x, area.y, area.height, area.height) : area);
	}

	/**
	 * @param toolTip its tool tip, or its text, without a shortcut in brackets
	 * @return whether the tool bar's button can be clicked
	 */
	public boolean isToolItemEnabled(String toolTip) {
		return Ui.get(awaitToolItem(toolTip)::isEnabled);
	}

	/**
	 * @param text a text
	 * @return whether a label, link, button, text field or group here shows it, or has it within
	 */
	public boolean shows(String text) {
		return Ui.get(() -> {
			Control at = root.get();
			return at != null && Widgets.all(at, Control.class).stream().anyMatch(control -> Texts.of(control)
					.contains(text));
		});
	}

	/**
	 * Waits until {@link #shows} holds.
	 *
	 * @param text a text
	 */
	public void waitUntilShows(String text) {
		Ui.waitUntil(Condition.of('"' + text + "\" in " + name, () -> shows(text))); //$NON-NLS-1$
	}

	/**
	 * @return the control everything here is searched below
	 */
	public Control widget() {
		Ui.waitUntil(Condition.of(name, () -> root.get() != null));
		return Ui.get(() -> Objects.requireNonNull(root.get()));
	}

	/**
	 * @return what this is
	 */
	public final String name() {
		return name;
	}

	private <C extends Control> C awaitLabelled(String label, Class<C> type) {
		return await("the field \"" + label + '"', at -> Widgets.labelled(at, type, label)); //$NON-NLS-1$
	}

	private <C extends Control> C await(String what, Class<C> type, Predicate<C> condition) {
		return await(what, at -> Widgets.first(at, type, condition));
	}

	private ToolItem awaitToolItem(String toolTip) {
		return await("the tool item \"" + toolTip + '"', //$NON-NLS-1$
				at -> Widgets.all(at, ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
						.filter(item -> toolTip.equals(withoutShortcut(item.getToolTipText()))
								|| toolTip.equals(Widgets.plain(item.getText())))
						.findFirst());
	}

	private <T> T await(String what, Finder<T> finder) {
		Ui.waitUntil(Condition.of(what + " in " + name, () -> find(finder).isPresent())); //$NON-NLS-1$
		return Ui.get(() -> find(finder).orElseThrow());
	}

	private <T> Optional<T> find(Finder<T> finder) {
		Control at = root.get();
		return at == null || at.isDisposed() ? Optional.empty() : finder.below(at);
	}

	private static String withoutShortcut(@Nullable String toolTip) {
		return toolTip == null ? "" : toolTip.replaceFirst("\\s*\\([^()]*\\)$", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private interface Finder<T> {
		Optional<T> below(Control at);
	}
}
