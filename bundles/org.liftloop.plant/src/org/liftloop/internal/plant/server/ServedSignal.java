/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.server;

import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_NoCommunication;

import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Kind;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.LiveValues;

/** What the server shows of an asset. */
interface ServedSignal {

	/** What did not arrive. */
	StatusCode LOST = new StatusCode(Bad_NoCommunication);

	/** @return the signal; its name is the last part of its node's identifier */
	SignalNeed need();

	/** @return name of the folder of its node */
	String group();

	/** @return browse name of its node */
	String browseName();

	/** @return unit of its value, for a person; empty if it has none */
	String unit();

	/** @return type of its value */
	NodeId dataType();

	/** @return whether it belongs to a completed stroke */
	boolean isCard();

	/**
	 * @param values what the controller shows at a moment; not for signals of a card
	 * @return its value
	 */
	Object of(LiveValues values);

	/**
	 * @param values what the controller shows at a moment; not for signals of a card
	 * @return whether it arrived
	 */
	StatusCode status(LiveValues values);

	/**
	 * @param card what the controller keeps of the last stroke; for signals of a card only
	 * @return its value
	 */
	Object of(CompletedCard card);

	/** @return what it is and its unit, for a person */
	default String description() {
		return unit().isEmpty() ? need().label() : need().label() + ", " + unit();
	}

	/** @return whether who may command the asset may write it */
	default boolean isWritable() {
		return need().use() == Use.SETPOINT;
	}

	/** @return whether its value is a curve */
	default boolean isCurve() {
		return need().kind() == Kind.CURVE;
	}
}
