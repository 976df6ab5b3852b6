/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.ui.forms.IMessageManager;
import org.liftloop.model.validation.ModelProblem;

/** Problems of the model in the heading of a form. */
public final class ProblemMessages {

	/** More than these would only hide each other. */
	private static final int MOST_IN_HEADING = 20;

	private ProblemMessages() {
	}

	/**
	 * Shows problems that belong to no single control.
	 *
	 * @param messages the form's messages
	 * @param owner whose messages they are: those shown before go
	 * @param problems what is wrong now
	 */
	public static void show(IMessageManager messages, Object owner, List<ModelProblem> problems) {
		for (int i = 0; i < MOST_IN_HEADING; i++) {
			Object key = List.of(owner, i);
			if (i < problems.size()) {
				messages.addMessage(key, problems.get(i).message(), null, type(problems.get(i)));
			} else {
				messages.removeMessage(key);
			}
		}
	}

	/**
	 * @param problem a problem
	 * @return one of the types of {@link IMessageProvider}
	 */
	static int type(ModelProblem problem) {
		return switch (problem.severity()) {
		case ERROR -> IMessageProvider.ERROR;
		case WARNING -> IMessageProvider.WARNING;
		case INFO -> IMessageProvider.INFORMATION;
		};
	}
}
