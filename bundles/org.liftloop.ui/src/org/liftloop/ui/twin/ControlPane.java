/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.twin;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlView;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.Snapshot;
import org.liftloop.ui.live.LiveControl;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.theme.EnabledLook;

/** Who acts on an asset, what is decided, what waits for an answer, and what holds it back. */
public final class ControlPane extends Composite {

	private static final int TEXT_WIDTH = 220;

	private final Map<ControlMode, Button> modes = new EnumMap<>(ControlMode.class);
	private final Label decision;
	private final Button approve;
	private final Button reject;
	private final Label holding;
	private final Label refusal;
	private final LiveControl control;
	private Optional<AssetSession> session = Optional.empty();

	/** @param parent gets the pane */
	public ControlPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).equalWidth(true).applyTo(this);
		control = new LiveControl(getShell(), this::refused);
		Composite bar = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(1 + ControlMode.values().length).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.Control_mode);
		for (ControlMode mode : ControlMode.values()) {
			modes.put(mode, modeButton(bar, mode));
		}
		decision = text();
		approve = button(Messages.Control_approve, () -> pending().ifPresent(one -> session.ifPresent(s -> control.approve(s, one))));
		reject = button(Messages.Control_reject, () -> pending().ifPresent(one -> session.ifPresent(s -> control.reject(s, one))));
		holding = text();
		refusal = text();
	}

	private Button modeButton(Composite bar, ControlMode mode) {
		Button button = new Button(bar, SWT.RADIO);
		button.setText(LiveWords.mode(mode));
		button.setToolTipText(switch (mode) {
		case SHADOW -> Messages.Control_shadowTip;
		case ADVISORY -> Messages.Control_advisoryTip;
		case AUTONOMOUS -> Messages.Control_autonomousTip;
		});
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				choose(mode);
			}
		}));
		return button;
	}

	private Label text() {
		Label label = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Button button(String text, Runnable run) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		EnabledLook.set(button, false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	private Optional<Decision> pending() {
		return session.flatMap(present -> Optional.ofNullable(LiveControl.pending(present)));
	}

	private void choose(ControlMode mode) {
		session.ifPresent(present -> {
			ControlView known = present.snapshot().control();
			if (known != null && known.mode() != mode && !control.setMode(present, mode)) {
				select(known.mode());
			}
		});
	}

	private void select(ControlMode mode) {
		modes.forEach((each, button) -> button.setSelection(each == mode));
	}

	private void refused(String reason) {
		if (!isDisposed()) {
			session.ifPresent(present -> show(present, present.snapshot()));
			Labels.wrap(refusal, reason.isEmpty() ? "" : NLS.bind(Messages.Control_refused, reason)); //$NON-NLS-1$
		}
	}

	/**
	 * Shows what is known now.
	 *
	 * @param present  the session, or null when none runs
	 * @param snapshot what it knows, or null
	 */
	public void show(@Nullable AssetSession present, @Nullable Snapshot snapshot) {
		session = Optional.ofNullable(present);
		ControlView known = snapshot == null ? null : snapshot.control();
		if (present == null || snapshot == null || known == null) {
			modes.values().forEach(button -> {
				button.setEnabled(false);
				button.setSelection(false);
			});
			EnabledLook.set(approve, false);
			EnabledLook.set(reject, false);
			Labels.wrap(decision, present == null ? "" : NLS.bind(Messages.Control_none, present.twin().name(), present.twin().uncontrolled())); //$NON-NLS-1$
			Labels.wrap(holding, ""); //$NON-NLS-1$
			if (present == null) {
				Labels.wrap(refusal, ""); //$NON-NLS-1$
			}
		} else {
			modes.values().forEach(button -> button.setEnabled(true));
			select(known.mode());
			EnabledLook.set(approve, known.pending() != null);
			EnabledLook.set(reject, known.pending() != null);
			Labels.wrap(decision, decisionText(known, snapshot));
			Labels.wrap(holding,
					known.holding().isEmpty() ? "" : NLS.bind(Messages.Control_holding, String.join(" ", known.holding()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String decisionText(ControlView known, Snapshot snapshot) {
		Decision pending = known.pending();
		Decision latest = known.latest();
		if (pending != null) {
			// By the minute: a second would make the text restless.
			String left = known.expires() == null ? "" : LiveWords.wait(Duration.between(snapshot.time(), known.expires())); //$NON-NLS-1$
			return NLS.bind(Messages.Control_pending, pending.sentence(), left);
		}
		return latest == null ? Messages.Control_noDecision
				: NLS.bind(Messages.Control_latest, latest.sentence(), LiveWords.outcome(known.outcome()));
	}
}
