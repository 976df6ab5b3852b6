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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jspecify.annotations.Nullable;

/**
 * Finds controls below a root. All methods run on the UI thread.
 */
public final class Widgets {

	private Widgets() {
	}

	/**
	 * @param <C> a class of controls
	 * @param root where to start, included
	 * @param type the class
	 * @return all visible controls of it, in the order of their creation
	 */
	public static <C extends Control> List<C> all(Control root, Class<C> type) {
		List<C> found = new ArrayList<>();
		collect(root, type, found);
		return found;
	}

	/**
	 * @param <C> a class of controls
	 * @param root where to start, included
	 * @param type the class
	 * @param condition what it must fulfil
	 * @return the first such visible control
	 */
	public static <C extends Control> Optional<C> first(Control root, Class<C> type, Predicate<C> condition) {
		return all(root, type).stream().filter(condition).findFirst();
	}

	/**
	 * Finds the control a label stands for: the next control of a class after it among its siblings and theirs.
	 *
	 * @param <C> a class of controls
	 * @param root where to start
	 * @param type the class
	 * @param label the label's text, without mnemonics and a trailing colon
	 * @return that control
	 */
	public static <C extends Control> Optional<C> labelled(Control root, Class<C> type, String label) {
		List<Control> order = all(root, Control.class);
		for (int i = 0; i < order.size(); i++) {
			if (label.equals(labelText(order.get(i)))) {
				Optional<C> next = order.subList(i + 1, order.size()).stream().filter(type::isInstance).map(type::cast)
						.findFirst();
				if (next.isPresent()) {
					return next;
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * @param text a text with mnemonics
	 * @return the text as it is read
	 */
	public static String plain(@Nullable String text) {
		String present = text == null ? "" : text; //$NON-NLS-1$
		int tab = present.indexOf('\t');
		return (tab < 0 ? present : present.substring(0, tab)).replaceAll("&(.)", "$1").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static @Nullable String labelText(Control control) {
		String text = control instanceof Label label ? label.getText()
				: control instanceof CLabel label ? label.getText()
						: control instanceof Hyperlink link ? link.getText() : null;
		return text == null ? null : plain(text).replaceFirst(":$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static <C extends Control> void collect(Control control, Class<C> type, List<C> found) {
		if (control.isDisposed() || !control.isVisible()) {
			return;
		}
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			children(composite).forEach(child -> collect(child, type, found));
		}
	}

	private static Stream<Control> children(Composite composite) {
		return Arrays.stream(composite.getChildren());
	}
}
