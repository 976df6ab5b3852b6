/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.PointAnnotation;

class LabelPlacerTest {

	private static final Box AREA = new Box(0, 0, 400, 200);

	@Test
	void labelsStayInsideAndNeverLieOnEachOther() {
		Random random = new Random(3);
		LabelPlacer placer = new LabelPlacer(AREA);
		List<Box> placed = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			placer.placeAt(random.nextInt(400), random.nextInt(200), 60, 14).ifPresent(box -> {
				assertTrue(AREA.contains(box), box.toString());
				placed.forEach(other -> assertFalse(other.overlaps(box), other + " and " + box));
				placed.add(box);
			});
		}
		assertTrue(placed.size() > 20 && placed.size() < 200, placed.size() + " labels");
	}

	@Test
	void aLabelAvoidsTheCurve() {
		LabelPlacer placer = new LabelPlacer(AREA);
		placer.blockLine(100, 100, 400, 100);
		Box box = placer.placeAt(100, 100, 60, 14).orElseThrow();
		assertTrue(box.bottom() < 100 || box.y() > 100 || box.right() < 100, box + " lies on the curve");
	}

	@Test
	void theLabelOfALineStandsBesideIt() {
		Box box = new LabelPlacer(AREA).placeAlongHorizontal(50, 60, 14).orElseThrow();
		assertTrue(box.bottom() <= 50 && box.bottom() > 45, box.toString());
		Box beside = new LabelPlacer(AREA).placeAlongVertical(50, 60, 14).orElseThrow();
		assertTrue(beside.x() > 50 && beside.x() < 55, beside.toString());
	}

	@Test
	void whereThereIsNoRoomThereIsNoLabel() {
		LabelPlacer placer = new LabelPlacer(new Box(0, 0, 60, 14));
		assertTrue(placer.placeAt(30, 7, 60, 14).isPresent());
		assertEquals(Optional.empty(), placer.placeAt(30, 7, 60, 14));
	}

	@Test
	void pointsThatBreakALimitAreServedFirst() {
		PointAnnotation inside = new PointAnnotation(0, 0, "a", ColorRole.INSIDE, MarkerStyle.CIRCLE);
		PointAnnotation outside = new PointAnnotation(0, 0, "b", ColorRole.OUTSIDE, MarkerStyle.CIRCLE);
		assertEquals(List.of(outside, inside, inside), LabelPlacer.inOrder(List.of(inside, outside, inside)));
	}
}
