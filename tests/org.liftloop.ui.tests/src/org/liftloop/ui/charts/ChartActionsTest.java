/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.testing.Condition;
import org.liftloop.testing.MenuBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WorkbenchBot;
import org.liftloop.testing.WorkbenchExtension;
import org.liftloop.ui.theme.ChartColors;

/**
 * A chart is exported by its context menu and a dialog.
 */
class ChartActionsTest {

	@RegisterExtension
	final WorkbenchExtension workbench = new WorkbenchExtension();

	@TempDir
	Path folder = Path.of("");

	private final WorkbenchBot bot = new WorkbenchBot();
	private Shell shell = Ui.get(() -> new Shell(Ui.display(), SWT.SHELL_TRIM));
	private XyChartControl chart = Ui.get(this::chart);

	private XyChartControl chart() {
		double[] x = { 0, 1, 2, 1 };
		double[] y = { 1, 3, 1, -1 };
		XyChartModel model = XyChartModel.builder("Card").xAxis("Position", "m").yAxis("Load", "kN")
				.add(new XySeries("surface", "Surface card", ColorRole.SURFACE_CARD, LineStyle.SOLID,
						MarkerStyle.NONE, x, y, true))
				.build();
		shell.setLayout(new FillLayout());
		XyChartControl control = new XyChartControl(shell, SWT.NONE, model);
		ChartColors.follow(control);
		new ChartActions(control, () -> "Well A: <Monday>").createContextMenu();
		return control;
	}

	@BeforeEach
	void open() {
		Ui.run(() -> {
			shell.setText("Chart under test");
			shell.setBounds(100, 100, 700, 450);
			shell.open();
		});
	}

	@AfterEach
	void close() {
		Ui.run(shell::dispose);
	}

	@Test
	void pictureIsNotBlankAndHasTheCardsColor() throws IOException {
		Path file = folder.resolve("card.png");
		export(file);
		ImageData data = new ImageData(file.toString());
		int green = Ui.get(() -> data.palette.getPixel(ChartColors.of(ColorRole.SURFACE_CARD)));
		long pixels = IntStream.range(0, data.width * data.height)
				.filter(i -> data.getPixel(i % data.width, i / data.width) == green).count();
		assertTrue(pixels > 100, () -> pixels + " pixels of the card's color in " + data.width + 'x' + data.height);
	}

	@Test
	void drawingAndValuesAreExportedByExtension() throws IOException {
		export(folder.resolve("card.svg"));
		assertTrue(Files.readString(folder.resolve("card.svg")).contains("<svg"));
		export(folder.resolve("card.csv"));
		String csv = Files.readString(folder.resolve("card.csv"));
		assertTrue(csv.contains("Surface card") && csv.contains("3.0"), csv);
		assertEquals(2, Files.list(folder).count(), "Nothing but the two files");
	}

	@Test
	void existingFileIsReplacedOnlyWhenTheUserSaysSo() throws IOException {
		Path file = Files.writeString(folder.resolve("card.csv"), "mine");
		ShellBot dialog = openDialog(file);
		dialog.waitUntilShows("This file exists already. Choose another name, or say that it may be replaced.");
		assertFalse(dialog.button("OK").isEnabled());
		bot.screenshot("chart-export");
		dialog.button("Replace the existing file").click();
		dialog.button("OK").click();
		dialog.waitUntilClosed();
		assertTrue(Files.readString(file).contains("Surface card"));
	}

	@Test
	void folderThatDoesNotExistIsRefused() {
		ShellBot dialog = openDialog(folder.resolve("nowhere").resolve("card.png"));
		dialog.waitUntilShows("Give the full path of a file in a folder that exists.");
		assertFalse(dialog.button("OK").isEnabled());
		dialog.button("Cancel").click();
		dialog.waitUntilClosed();
	}

	@Test
	void proposedNameIsSafeForEveryFileSystem() {
		new MenuBot(Ui.get(chart::getMenu)).choose("Export Chart...");
		ShellBot dialog = bot.shell("Export Chart");
		TextBot file = dialog.textWithLabel("File");
		assertTrue(file.text().endsWith("Well A_ _Monday_.png"), file.text());
		dialog.button("Cancel").click();
	}

	private void export(Path file) {
		ShellBot dialog = openDialog(file);
		dialog.button("OK").click();
		dialog.waitUntilClosed();
		Ui.waitUntil(Condition.of("the file " + file, () -> Files.exists(file)));
	}

	private ShellBot openDialog(Path file) {
		new MenuBot(Ui.get(chart::getMenu)).choose("Export Chart...");
		ShellBot dialog = bot.shell("Export Chart");
		dialog.textWithLabel("File").replaceText(file.toString());
		return dialog;
	}
}
