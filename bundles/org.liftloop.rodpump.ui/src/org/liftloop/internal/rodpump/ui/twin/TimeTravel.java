/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liftloop.rodpump.twin.live.PastStroke;
import org.liftloop.ui.twin.Labels;

/** The live twin of a well, and the way back to its recorded strokes and to the present again. */
public final class TimeTravel extends Composite {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT); //$NON-NLS-1$
	/** Characters of a time. */
	private static final int TIME_WIDTH = 20;

	private final Supplier<IFile> file;
	private final Supplier<Optional<String>> well;
	private final Button now;
	private final Text time;
	private final Label message;
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final LivePane live;
	private final PastPane past;
	private final PastStrokeJob job;
	private Optional<PastStroke> shown = Optional.empty();

	/**
	 * @param parent gets it
	 * @param file   file of the field
	 * @param well   name of the well
	 */
	public TimeTravel(Composite parent, Supplier<IFile> file, Supplier<Optional<String>> well) {
		super(parent, SWT.NONE);
		this.file = file;
		this.well = well;
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		Composite bar = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		now = button(bar, SWT.CHECK, Messages.Past_live, Messages.Past_liveTip, this::toggle);
		now.setSelection(true);
		button(bar, SWT.PUSH, Messages.Past_previous, Messages.Past_previousTip, this::previous);
		new Label(bar, SWT.NONE).setText(Messages.Past_time);
		time = new Text(bar, SWT.BORDER | SWT.SINGLE);
		time.setToolTipText(Messages.Past_timeTip);
		time.setMessage(TIME.format(LocalDateTime.of(2026, 3, 1, 6, 0)));
		time.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> typed()));
		GridDataFactory.swtDefaults().hint(time.getFont().getFontData()[0].getHeight() * TIME_WIDTH, SWT.DEFAULT).applyTo(time);
		button(bar, SWT.PUSH, Messages.Past_next, Messages.Past_nextTip, this::next);
		message = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(message);
		area = new Composite(this, SWT.NONE);
		area.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		live = new LivePane(area);
		past = new PastPane(area);
		stack.topControl = live;
		job = new PastStrokeJob(getDisplay(), new PastStrokeJob.Answer() {

			@Override
			public void found(PastStroke stroke) {
				show(stroke);
			}

			@Override
			public void none(String why) {
				say(why);
			}
		});
		addDisposeListener(event -> job.cancel());
	}

	private static Button button(Composite bar, int style, String text, String tip, Runnable run) {
		Button button = new Button(bar, style);
		button.setText(text);
		button.setToolTipText(tip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	/** @return the pane of the live twin; not visible while the past is shown */
	public LivePane live() {
		return live;
	}

	/** @return whether the past is shown */
	public boolean isPast() {
		return stack.topControl == past;
	}

	/**
	 * Shows the stroke of a time, as soon as it is found.
	 *
	 * @param wanted the time
	 */
	public void show(Instant wanted) {
		ask(strokes -> strokes.at(wanted), Messages.Past_noneAt);
	}

	/** Shows what is to be painted anew: the user's units have changed, say. */
	public void refresh() {
		if (isPast()) {
			past.refresh();
		}
	}

	private void toggle() {
		if (isPast()) {
			toLive();
		} else {
			// What is live is left by looking at the newest stroke that is recorded.
			now.setSelection(true);
			show(Instant.MAX);
		}
	}

	private void previous() {
		shown.ifPresentOrElse(stroke -> ask(strokes -> strokes.before(stroke), Messages.Past_noneBefore),
				() -> show(Instant.MAX));
	}

	private void next() {
		shown.ifPresentOrElse(stroke -> ask(strokes -> strokes.after(stroke), Messages.Past_noneAfter),
				() -> say(Messages.Past_noneAfter));
	}

	private void typed() {
		try {
			show(LocalDateTime.parse(time.getText().strip(), TIME).atZone(ZoneId.systemDefault()).toInstant());
		} catch (DateTimeException e) {
			say(NLS.bind(Messages.Past_noTime, time.getText().strip(), time.getMessage()));
		}
	}

	private void ask(PastStrokeJob.Find find, String none) {
		say(""); //$NON-NLS-1$
		well.get().ifPresent(name -> job.ask(new PastStrokeJob.Question(file.get(), name, find, none)));
	}

	private void say(String text) {
		if (!isDisposed()) {
			Labels.wrap(message, text);
		}
	}

	private void show(PastStroke stroke) {
		if (isDisposed()) {
			return;
		}
		shown = Optional.of(stroke);
		past.show(well.get().orElse(""), stroke); //$NON-NLS-1$
		time.setText(TIME.format(stroke.end().atZone(ZoneId.systemDefault())));
		bring(false);
	}

	private void toLive() {
		job.forget();
		shown = Optional.empty();
		say(""); //$NON-NLS-1$
		time.setText(""); //$NON-NLS-1$
		bring(true);
	}

	private void bring(boolean isLive) {
		now.setSelection(isLive);
		stack.topControl = isLive ? live : past;
		area.layout();
	}
}
