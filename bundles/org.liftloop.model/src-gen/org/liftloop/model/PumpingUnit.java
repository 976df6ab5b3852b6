/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pumping Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A beam pumping unit: a catalogue entry or an own geometry, and how it is balanced and rated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.PumpingUnit#getDesignation <em>Designation</em>}</li>
 *   <li>{@link org.liftloop.model.PumpingUnit#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.liftloop.model.PumpingUnit#getCrankRotation <em>Crank Rotation</em>}</li>
 *   <li>{@link org.liftloop.model.PumpingUnit#getCounterbalanceMomentNm <em>Counterbalance Moment Nm</em>}</li>
 *   <li>{@link org.liftloop.model.PumpingUnit#getStructuralUnbalanceN <em>Structural Unbalance N</em>}</li>
 *   <li>{@link org.liftloop.model.PumpingUnit#getGearboxRatingNm <em>Gearbox Rating Nm</em>}</li>
 *   <li>{@link org.liftloop.model.PumpingUnit#getStructureRatingN <em>Structure Rating N</em>}</li>
 *   <li>{@link org.liftloop.model.PumpingUnit#getCounterweightsN <em>Counterweights N</em>}</li>
 *   <li>{@link org.liftloop.model.PumpingUnit#getMotorRatingW <em>Motor Rating W</em>}</li>
 *   <li>{@link org.liftloop.model.PumpingUnit#getSurfaceEfficiency <em>Surface Efficiency</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getPumpingUnit()
 * @model
 * @generated
 */
public interface PumpingUnit extends EObject {
	/**
	 * Returns the value of the '<em><b>Designation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Designation in the catalogue, for example C320-298-100. It names geometry and ratings unless they are given here. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Designation</em>' attribute.
	 * @see #setDesignation(String)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_Designation()
	 * @model annotation="http://liftloop.org/model/feature label='designation'"
	 * @generated
	 */
	String getDesignation();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getDesignation <em>Designation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Designation</em>' attribute.
	 * @see #getDesignation()
	 * @generated
	 */
	void setDesignation(String value);

	/**
	 * Returns the value of the '<em><b>Geometry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own geometry. Wins over that of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geometry</em>' containment reference.
	 * @see #setGeometry(UnitGeometry)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_Geometry()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='own geometry'"
	 * @generated
	 */
	UnitGeometry getGeometry();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getGeometry <em>Geometry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometry</em>' containment reference.
	 * @see #getGeometry()
	 * @generated
	 */
	void setGeometry(UnitGeometry value);

	/**
	 * Returns the value of the '<em><b>Crank Rotation</b></em>' attribute.
	 * The default value is <code>"CLOCKWISE"</code>.
	 * The literals are from the enumeration {@link org.liftloop.model.CrankRotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sense in which the crank turns, seen with the wellhead to the right. Default: CLOCKWISE. Unit: dimensionless (a choice).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crank Rotation</em>' attribute.
	 * @see org.liftloop.model.CrankRotation
	 * @see #setCrankRotation(CrankRotation)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_CrankRotation()
	 * @model default="CLOCKWISE"
	 *        annotation="http://liftloop.org/model/feature label='crank rotation'"
	 * @generated
	 */
	CrankRotation getCrankRotation();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getCrankRotation <em>Crank Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crank Rotation</em>' attribute.
	 * @see org.liftloop.model.CrankRotation
	 * @see #getCrankRotation()
	 * @generated
	 */
	void setCrankRotation(CrankRotation value);

	/**
	 * Returns the value of the '<em><b>Counterbalance Moment Nm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest moment of the counterbalance (cranks and weights) about the crankshaft. Unit: N·m. Range: ≥ 0 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counterbalance Moment Nm</em>' attribute.
	 * @see #setCounterbalanceMomentNm(Double)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_CounterbalanceMomentNm()
	 * @model annotation="http://liftloop.org/model/feature label='counterbalance moment' kind='TORQUE' minimum='0' maximum='1e6'"
	 * @generated
	 */
	Double getCounterbalanceMomentNm();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getCounterbalanceMomentNm <em>Counterbalance Moment Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counterbalance Moment Nm</em>' attribute.
	 * @see #getCounterbalanceMomentNm()
	 * @generated
	 */
	void setCounterbalanceMomentNm(Double value);

	/**
	 * Returns the value of the '<em><b>Structural Unbalance N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Structural unbalance: force at the polished rod that holds the beam level with the pitmans disconnected. Positive downward. Unit: N. Range: ≥ -1e5 and ≤ 1e5. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Structural Unbalance N</em>' attribute.
	 * @see #setStructuralUnbalanceN(Double)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_StructuralUnbalanceN()
	 * @model annotation="http://liftloop.org/model/feature label='structural unbalance' kind='FORCE' minimum='-1e5' maximum='1e5'"
	 * @generated
	 */
	Double getStructuralUnbalanceN();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getStructuralUnbalanceN <em>Structural Unbalance N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Structural Unbalance N</em>' attribute.
	 * @see #getStructuralUnbalanceN()
	 * @generated
	 */
	void setStructuralUnbalanceN(Double value);

	/**
	 * Returns the value of the '<em><b>Gearbox Rating Nm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Torque rating of the gear reducer. When null it is that of the catalogue. Unit: N·m. Range: > 0 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gearbox Rating Nm</em>' attribute.
	 * @see #setGearboxRatingNm(Double)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_GearboxRatingNm()
	 * @model annotation="http://liftloop.org/model/feature label='gearbox rating' kind='TORQUE' minimumExclusive='0' maximum='1e6'"
	 * @generated
	 */
	Double getGearboxRatingNm();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getGearboxRatingNm <em>Gearbox Rating Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gearbox Rating Nm</em>' attribute.
	 * @see #getGearboxRatingNm()
	 * @generated
	 */
	void setGearboxRatingNm(Double value);

	/**
	 * Returns the value of the '<em><b>Structure Rating N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated polished-rod load of the structure. When null it is that of the catalogue. Unit: N. Range: > 0 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Structure Rating N</em>' attribute.
	 * @see #setStructureRatingN(Double)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_StructureRatingN()
	 * @model annotation="http://liftloop.org/model/feature label='structure rating' kind='FORCE' minimumExclusive='0' maximum='1e6'"
	 * @generated
	 */
	Double getStructureRatingN();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getStructureRatingN <em>Structure Rating N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Structure Rating N</em>' attribute.
	 * @see #getStructureRatingN()
	 * @generated
	 */
	void setStructureRatingN(Double value);

	/**
	 * Returns the value of the '<em><b>Counterweights N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight of all counterweights that can be moved along the cranks: turns a change of moment into a distance. Unit: N. Range: > 0 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counterweights N</em>' attribute.
	 * @see #setCounterweightsN(Double)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_CounterweightsN()
	 * @model annotation="http://liftloop.org/model/feature label='movable counterweights' kind='FORCE' minimumExclusive='0' maximum='1e6'"
	 * @generated
	 */
	Double getCounterweightsN();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getCounterweightsN <em>Counterweights N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counterweights N</em>' attribute.
	 * @see #getCounterweightsN()
	 * @generated
	 */
	void setCounterweightsN(Double value);

	/**
	 * Returns the value of the '<em><b>Motor Rating W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated power of the prime mover. Unit: W. Range: > 0 and ≤ 2e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Motor Rating W</em>' attribute.
	 * @see #setMotorRatingW(Double)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_MotorRatingW()
	 * @model annotation="http://liftloop.org/model/feature label='prime mover rating' kind='POWER' minimumExclusive='0' maximum='2e6'"
	 * @generated
	 */
	Double getMotorRatingW();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getMotorRatingW <em>Motor Rating W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Motor Rating W</em>' attribute.
	 * @see #getMotorRatingW()
	 * @generated
	 */
	void setMotorRatingW(Double value);

	/**
	 * Returns the value of the '<em><b>Surface Efficiency</b></em>' attribute.
	 * The default value is <code>"0.85"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Efficiency between motor shaft and polished rod, as a fraction. Unit: dimensionless. Range: > 0 and ≤ 1. Default: 0.85.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Surface Efficiency</em>' attribute.
	 * @see #setSurfaceEfficiency(double)
	 * @see org.liftloop.model.ModelPackage#getPumpingUnit_SurfaceEfficiency()
	 * @model default="0.85"
	 *        annotation="http://liftloop.org/model/feature label='surface efficiency' kind='FRACTION' minimumExclusive='0' maximum='1'"
	 * @generated
	 */
	double getSurfaceEfficiency();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpingUnit#getSurfaceEfficiency <em>Surface Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Surface Efficiency</em>' attribute.
	 * @see #getSurfaceEfficiency()
	 * @generated
	 */
	void setSurfaceEfficiency(double value);

} // PumpingUnit
