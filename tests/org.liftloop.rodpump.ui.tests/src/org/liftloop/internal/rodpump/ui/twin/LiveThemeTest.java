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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.testing.Condition;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.ui.live.LiveField;

/** The theme changes while full views of live fields are fed: a table once took the toolkit down with it. */
class LiveThemeTest extends WindowTest {

	private static final String DECISIONS = "org.liftloop.ui.decisions";
	private static final List<String> OTHERS = List.of("org.liftloop.ui.alarms", "org.liftloop.ui.runtime",
			"org.liftloop.ui.trends");
	/** Decisions that the view shows at most. */
	private static final int KEPT = 1_000;
	private static final int RATE = 50;
	private static final int CHANGES = 4;

	private final DemoWorkbench demo = new DemoWorkbench(bot);
	private final LiveBot live = new LiveBot(bot, demo);

	private static void fill(Path folder) throws Exception {
		try (DecisionLog log = DecisionLog.open(folder)) {
			for (int i = 0; i < KEPT + 100; i++) {
				log.append(new DecisionMade(new Decision("old-" + i, Instant.EPOCH.plusSeconds(i), LiveBot.POUNDING,
						ControlMode.SHADOW, List.of(), new RuleIdentity("rule", "1"), List.of(), null, "Decision " + i, List.of(),
						List.of())));
			}
		}
	}

	private static long strokes(LiveField field) {
		return field.session(LiveBot.POUNDING).orElseThrow().snapshot().counters().observations();
	}

	@Test
	void fullViewsSurviveChangesOfTheThemeWhileTheyAreFed() throws Exception {
		demo.open();
		fill(live.folder().resolve("decisions"));
		LiveField field = live.start(RATE);
		live.openPage();
		TableBot decisions = bot.showView(DECISIONS).tableWithColumn("Outcome");
		Ui.waitUntil(Condition.of("a full view", () -> decisions.rowCount() == KEPT), LiveBot.PATIENCE_SECONDS);
		for (int i = 0; i < CHANGES; i++) {
			look(i % 2 == 0 ? "dark" : "light", 1280, 800);
			OTHERS.forEach(bot::showView);
			bot.showView(DECISIONS);
			assertEquals(KEPT, decisions.rowCount());
			assertTrue(decisions.cell(KEPT - 1, "Decision").startsWith("Decision "), "a row that nobody has scrolled to");
			long before = strokes(field);
			Ui.waitUntil(Condition.of("a stroke after change " + (i + 1), () -> strokes(field) > before), LiveBot.PATIENCE_SECONDS);
		}
	}
}
